package io.shixian.json;

import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.deadline.Light;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a limit of a case stands, as it is written; it follows from the case file and a calendar.
 *
 * @param limit     the code of the limit
 * @param cycle     which run of it this is, from 1 on
 * @param startedAt when the starting event was recorded
 * @param asOf      the day that it is counted from, or back from
 * @param status    how it stands
 * @param light     how near it is
 * @param lastDay   its last day; empty while or if the clock stood still
 * @param expiresAt the first instant that is too late; empty while or if the clock stood still
 * @param deadline  where it leads
 */
public record LimitView(
        String limit,
        int cycle,
        Instant startedAt,
        LocalDate asOf,
        LimitStatus status,
        Light light,
        Optional<LocalDate> lastDay,
        Optional<Instant> expiresAt,
        DeadlineView deadline) {

    static LimitView of(LimitState state) {
        return new LimitView(
                state.limit().code(),
                state.run().cycle(),
                state.run().startedAt(),
                state.run().asOf(),
                state.status(),
                state.light(),
                state.lastDay(),
                state.expiresAt(),
                DeadlineView.of(state.deadline()));
    }
}
