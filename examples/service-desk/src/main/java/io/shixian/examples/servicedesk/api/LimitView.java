package io.shixian.examples.servicedesk.api;

import io.shixian.calendar.Certainty;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.deadline.Light;
import io.shixian.core.law.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a limit stands.
 *
 * @param limit     its code
 * @param label     its name
 * @param status    how it stands
 * @param light     how near it is
 * @param asOf      the day that it is counted from, or back from
 * @param lastDay   its last day; empty while its clock stands still
 * @param expiresAt the first instant that is too late; empty while its clock stands still
 * @param certainty whether the last day rests on published days only
 * @param warned    the last warning of this run of it, if whoever owes the act was warned
 * @param owedBy    the role that owes the act
 * @param clause    on what authority
 */
record LimitView(
        String limit,
        Label label,
        LimitStatus status,
        Light light,
        LocalDate asOf,
        Optional<LocalDate> lastDay,
        Optional<Instant> expiresAt,
        Certainty certainty,
        Optional<WarningView> warned,
        Optional<String> owedBy,
        Optional<ClauseView> clause) {

    static LimitView of(LimitState state) {
        return new LimitView(
                state.limit().code(),
                state.limit().label(),
                state.status(),
                state.light(),
                state.run().asOf(),
                state.lastDay(),
                state.expiresAt(),
                state.deadline().certainty(),
                state.run().warned().map(WarningView::of),
                state.limit().owedBy().map(role -> role.code()),
                state.limit().clause().map(ClauseView::of));
    }

    /**
     * A warning that a limit will soon run out.
     *
     * @param at      when it was recorded
     * @param rung    the how many-eth of the run it was, from 1 on
     * @param lastDay the last day as it was then
     * @param left    what was left then, in words
     */
    record WarningView(Instant at, int rung, LocalDate lastDay, Label left) {

        static WarningView of(ClockEvent.Warned warning) {
            return new WarningView(
                    warning.recordedAt(),
                    warning.rung(),
                    warning.lastDay(),
                    warning.left().label());
        }
    }
}
