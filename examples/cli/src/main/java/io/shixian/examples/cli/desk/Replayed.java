package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.Refusal;
import io.shixian.core.procedure.Action;
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
 * @param refused how many steps the desk refused, by the rule that refused them
 * @param aside   how many events are nothing to this procedure
 */
record Replayed(
        List<ReplayedCase> cases,
        int events,
        Instant first,
        Instant last,
        Map<Refusal.Code, Map<Action, Integer>> refused,
        int aside) {

    int count(CaseOutcome outcome) {
        return (int) cases.stream().filter(one -> one.outcome() == outcome).count();
    }
}
