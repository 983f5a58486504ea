package io.shixian.core.policy;

import static io.shixian.core.policy.Policies.DAY;
import static io.shixian.core.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PolicyMatchPropertyTest {

    @Provide
    Arbitrary<Policy> policies() {
        return RandomPolicies.policies();
    }

    @Provide
    Arbitrary<EnterpriseProfile> profiles() {
        return RandomPolicies.profiles();
    }

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of(RandomPolicies.REGIONS);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void dropping_a_restriction_never_loses_a_match(
            @ForAll("policies") Policy policy, @ForAll("profiles") EnterpriseProfile profile) {
        Audience all = policy.audience();
        List<Audience> weaker =
                List.of(all.inRegions(), all.inIndustries(), all.ofScales(), all.withAllTags(), all.withAnyTag());

        for (Audience audience : weaker) {
            assertThat(asNumber(policy, profile)).isLessThanOrEqualTo(asNumber(policy.meantFor(audience), profile));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void reaching_out_to_one_more_region_never_loses_a_match(
            @ForAll("policies") Policy policy,
            @ForAll("profiles") EnterpriseProfile profile,
            @ForAll("regions") String region) {
        Audience audience = policy.audience();
        if (!audience.regions().isEmpty()) {
            Set<Region> more = new HashSet<>(audience.regions());
            more.add(new Region(region));
            Audience wider = new Audience(
                    more, audience.industries(), audience.scales(), audience.allTags(), audience.anyTags());

            assertThat(asNumber(policy, profile)).isLessThanOrEqualTo(asNumber(policy.meantFor(wider), profile));
        }
    }

    /** A match never rests on a guess: no figure that was left out can take it back. */
    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void telling_a_figure_that_was_missing_never_loses_a_match(
            @ForAll("policies") Policy policy,
            @ForAll("profiles") EnterpriseProfile profile,
            @ForAll Figure figure,
            @ForAll @IntRange(max = 2_000_000_000) int amount) {
        if (figure.of(profile).isEmpty()) {
            EnterpriseProfile fuller = ScaleTranscript.with(profile, figure, amount);

            assertThat(asNumber(policy, profile)).isLessThanOrEqualTo(asNumber(policy, fuller));
            assertThat(profile.scale().possible()).containsAll(fuller.scale().possible());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void one_more_tag_never_loses_a_match(
            @ForAll("policies") Policy policy, @ForAll("profiles") EnterpriseProfile profile) {
        assertThat(asNumber(policy, profile))
                .isLessThanOrEqualTo(asNumber(policy, profile.withTags(RandomPolicies.TAGS.toArray(String[]::new))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_policy_matches_on_no_day_on_which_it_is_not_valid(
            @ForAll("policies") Policy policy,
            @ForAll("profiles") EnterpriseProfile profile,
            @ForAll @IntRange(min = 1, max = 10_000) int days) {
        LocalDate after = policy.validity().lastDay().orElseThrow().plusDays(days);
        LocalDate before = policy.validity().firstDay().minusDays(days);

        assertThat(PolicyMatch.match(policy, profile, after).matched()).isFalse();
        assertThat(PolicyMatch.match(policy, profile, before).matched()).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void for_everyone_is_for_every_enterprise(@ForAll("profiles") EnterpriseProfile profile) {
        assertThat(PolicyMatch.match(policy("a"), profile, DAY).matched()).isTrue();
    }

    /** 1 for a match, so that what is lost is less. */
    private static int asNumber(Policy policy, EnterpriseProfile profile) {
        return PolicyMatch.match(policy, profile, DAY).matched() ? 1 : 0;
    }
}
