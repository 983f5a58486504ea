package io.shixian.core.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Whether a policy is for an enterprise on a day, and why.
 *
 * @param policy  the policy
 * @param reasons one reason for each criterion, in the order of the criteria
 */
public record PolicyMatch(Policy policy, List<MatchReason> reasons) {

    private static final Comparator<PolicyMatch> ORDER = Comparator.comparing(PolicyMatch::matched)
            .thenComparing(match -> match.fit(Criterion.VALIDITY) == Fit.FITS)
            .reversed()
            .thenComparing(match -> match.policy().validity(), Validity.BY_END)
            .thenComparing(match -> match.policy().code());

    /** Keeps its own copy. */
    public PolicyMatch {
        Objects.requireNonNull(policy, "policy");
        reasons = List.copyOf(reasons);
    }

    /** Returns how an enterprise stands to a policy on a day; one that lacks a figure is never guessed to fit. */
    public static PolicyMatch match(Policy policy, EnterpriseProfile profile, LocalDate day) {
        return new PolicyMatch(policy, MatchReasons.of(policy, profile, day));
    }

    /**
     * Returns how an enterprise stands to each of several policies: those that match first, then the others that are
     * valid; among them the soonest to end first, then by code.
     *
     * @throws IllegalArgumentException if two policies have the same code
     */
    public static List<PolicyMatch> matches(Collection<Policy> policies, EnterpriseProfile profile, LocalDate day) {
        return Policy.distinct(policies).stream()
                .map(policy -> match(policy, profile, day))
                .sorted(ORDER)
                .toList();
    }

    /** Tells whether every criterion fits. */
    public boolean matched() {
        return reasons.stream().allMatch(reason -> reason.fit() == Fit.FITS);
    }

    /** Tells whether no criterion speaks against it, but too little is known of the enterprise. */
    public boolean undecided() {
        return !matched() && reasons.stream().noneMatch(reason -> reason.fit() == Fit.DOES_NOT_FIT);
    }

    /**
     * Returns the fit in one criterion.
     *
     * @throws IllegalArgumentException if there is no reason for it
     */
    public Fit fit(Criterion criterion) {
        return reasons.stream()
                .filter(reason -> reason.criterion() == criterion)
                .findFirst()
                .map(MatchReason::fit)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no reason for the " + criterion.label().en() + "; make matches by PolicyMatch.match"));
    }
}
