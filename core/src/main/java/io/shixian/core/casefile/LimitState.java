package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Light;
import io.shixian.core.procedure.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one limit of a case stands at a moment.
 *
 * @param run      the latest run of the limit
 * @param deadline where it leads on the calendar asked about
 * @param status   how it stands: of an ended run, as it was judged when it ended
 * @param light    how near it is; red once it was missed, and green if it ended without that
 */
public record LimitState(ClockRun run, Deadline deadline, LimitStatus status, Light light) {

    static LimitState of(ClockRun run, WorkCalendar calendar, Counting counting, Instant now) {
        Deadline deadline = run.deadline(calendar, counting);
        LimitStatus status = run.ended().map(Judgement::status).orElseGet(() -> run.standing(deadline, now));
        Light open = run.isOpen() ? deadline.light(now) : Light.GREEN;
        Light light = status.isMissed() ? Light.RED : open;
        return new LimitState(run, deadline, status, light);
    }

    /** Returns the limit. */
    public TimeLimit limit() {
        return run.limit();
    }

    /** Returns the last day, as judged if the run has ended or its running out is recorded; empty while or if the clock stood still. */
    public Optional<LocalDate> lastDay() {
        if (judged().isPresent()) {
            return judged().get().lastDay();
        }
        return deadline.isSuspended() ? Optional.empty() : Optional.of(deadline.lastDay());
    }

    /** Returns the first instant that is too late, as judged if the run has ended or its running out is
     * recorded; empty if the clock stood still. */
    public Optional<Instant> expiresAt() {
        if (judged().isPresent()) {
            return judged().get().expiresAt();
        }
        return deadline.isSuspended() ? Optional.empty() : Optional.of(deadline.expiresAt());
    }

    private Optional<Judgement> judged() {
        return run.ended().or(run::lapse);
    }
}
