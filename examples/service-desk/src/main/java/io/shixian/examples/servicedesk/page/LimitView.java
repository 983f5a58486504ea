package io.shixian.examples.servicedesk.page;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Explanation;
import io.shixian.examples.servicedesk.picture.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A limit of a case as its page shows it.
 *
 * @param state       how it stands
 * @param timeline    its days
 * @param explanation why it falls where it falls
 * @param left        what is left until its last day; empty unless the act is still owed and there is one
 */
public record LimitView(LimitState state, Timeline timeline, Explanation explanation, Optional<Remainder> left) {

    /** Checks that nothing is missing. */
    public LimitView {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(left, "left");
    }

    static LimitView of(LimitState state, WorkCalendar calendar, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Counting.STANDARD.zone());
        Optional<Remainder> left =
                state.lastDay().filter(day -> state.run().isOpen()).map(day -> Remainder.of(day, today, calendar));
        return new LimitView(state, Timeline.of(state, today), state.deadline().explain(), left);
    }
}
