package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.Refusal;
import io.shixian.core.law.Label;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a replay came to.
 *
 * @param cases   the cases in order of receipt
 * @param events  how many events were replayed
 * @param first   the instant of the first
 * @param last    the instant of the last
 * @param refused how often the desk refused what, by the rule that refused it
 * @param aside   how many events are nothing to this procedure
 */
record Replayed(
        List<ReplayedCase> cases,
        int events,
        Instant first,
        Instant last,
        Map<Refusal.Code, Map<Label, Integer>> refused,
        int aside) {

    int count(CaseOutcome outcome) {
        return (int) cases.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** Returns how many of the accepted cases have a decision that stands so. */
    int count(DecisionStanding standing) {
        return (int) cases.stream()
                .flatMap(one -> one.decision().stream())
                .filter(decision -> DecisionStanding.of(decision) == standing)
                .count();
    }
}
