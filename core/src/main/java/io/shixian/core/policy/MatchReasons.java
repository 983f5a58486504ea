package io.shixian.core.policy;

import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Holds an enterprise against a policy, one criterion after the other. */
final class MatchReasons {

    private static final Label ANY = new Label("不限", "anything");
    private static final Label NOT_GIVEN = new Label("未填", "nothing");

    private MatchReasons() {}

    static List<MatchReason> of(Policy policy, EnterpriseProfile profile, LocalDate day) {
        Audience audience = policy.audience();
        return List.of(
                validity(policy.validity(), day),
                place(
                        Criterion.REGION,
                        audience.regions(),
                        profile.region(),
                        Region::covers,
                        region -> new Label(region.code(), region.code())),
                place(Criterion.INDUSTRY, audience.industries(), profile.industry(), Industry::covers, Industry::label),
                scale(audience.scales(), profile.scale()),
                tags(audience, profile.tags()));
    }

    private static MatchReason validity(Validity validity, LocalDate day) {
        Label given = new Label(day.toString(), day.toString());
        return new MatchReason(Criterion.VALIDITY, validity.label(), given, Fit.of(validity.contains(day)));
    }

    /** How a place within a tree is asked: the policy names branches, the enterprise sits somewhere. */
    private interface Covers<T> {
        boolean test(T wide, T narrow);
    }

    /** If the enterprise is known only to sit on a larger branch than one asked for, it may or may not fit. */
    private static <T> MatchReason place(
            Criterion criterion, Set<T> asked, Optional<T> has, Covers<T> covers, Function<T, Label> name) {
        Predicate<T> inside = place -> asked.stream().anyMatch(branch -> covers.test(branch, place));
        Predicate<T> above = place -> asked.stream().anyMatch(branch -> covers.test(place, branch));
        Fit fit = asked.isEmpty() || has.filter(inside).isPresent()
                ? Fit.FITS
                : has.isEmpty() || has.filter(above).isPresent() ? Fit.UNKNOWN : Fit.DOES_NOT_FIT;
        return new MatchReason(criterion, asks(asked, name), has.map(name).orElse(NOT_GIVEN), fit);
    }

    private static MatchReason scale(Set<EnterpriseScale> asked, ScaleFinding finding) {
        Fit fit = asked.isEmpty() || asked.containsAll(finding.possible())
                ? Fit.FITS
                : Collections.disjoint(asked, finding.possible()) ? Fit.DOES_NOT_FIT : Fit.UNKNOWN;
        return new MatchReason(Criterion.SCALE, asks(asked, EnterpriseScale::label), finding.text(), fit);
    }

    private static MatchReason tags(Audience audience, Set<Tag> tags) {
        boolean all = tags.containsAll(audience.allTags());
        boolean any = audience.anyTags().isEmpty() || !Collections.disjoint(tags, audience.anyTags());
        return new MatchReason(
                Criterion.TAGS,
                askedTags(audience),
                tags.isEmpty() ? NOT_GIVEN : Ordered.names(tags, MatchReasons::word),
                Fit.of(all && any));
    }

    private static Label askedTags(Audience audience) {
        List<Label> parts = new ArrayList<>();
        if (!audience.allTags().isEmpty()) {
            Label words = Ordered.names(audience.allTags(), MatchReasons::word);
            parts.add(new Label("全部具备" + words.zh(), "all of " + words.en()));
        }
        if (!audience.anyTags().isEmpty()) {
            Label words = Ordered.names(audience.anyTags(), MatchReasons::word);
            parts.add(new Label("至少具备其一" + words.zh(), "at least one of " + words.en()));
        }
        return parts.isEmpty()
                ? ANY
                : parts.stream()
                        .reduce((one, two) -> new Label(one.zh() + "，且" + two.zh(), one.en() + " and " + two.en()))
                        .orElseThrow();
    }

    private static <T> Label asks(Set<T> asked, Function<T, Label> name) {
        return asked.isEmpty() ? ANY : Ordered.names(asked, name);
    }

    private static Label word(Tag tag) {
        return new Label(tag.word(), tag.word());
    }
}
