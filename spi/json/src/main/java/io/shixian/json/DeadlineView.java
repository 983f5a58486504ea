package io.shixian.json;

import io.shixian.calendar.Certainty;
import io.shixian.core.deadline.Amount;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline as it is written. The deadline itself is not read back but counted again, from the clock and a calendar.
 *
 * @param clock       what is counted
 * @param calendar    the edition of the calendar by which it was counted
 * @param lastDay     the last day; empty while the clock stands still
 * @param expiresAt   the first instant that is too late; empty while the clock stands still
 * @param remaining   what is left on a clock that stands still; empty on one that runs
 * @param certainty   whether the last day rests on published days only
 * @param explanation why it falls there
 */
public record DeadlineView(
        Clock clock,
        String calendar,
        Optional<LocalDate> lastDay,
        Optional<Instant> expiresAt,
        Optional<Amount> remaining,
        Certainty certainty,
        Explanation explanation) {

    static DeadlineView of(Deadline deadline) {
        Optional<Deadline> running = Optional.of(deadline).filter(each -> !each.isSuspended());
        return new DeadlineView(
                deadline.clock(),
                deadline.calendar().edition(),
                running.map(Deadline::lastDay),
                running.map(Deadline::expiresAt),
                running.isPresent() ? Optional.empty() : Optional.of(deadline.remaining()),
                deadline.certainty(),
                deadline.explain());
    }
}
