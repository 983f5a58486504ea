package io.shixian.examples.servicedesk.picture;

import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days of a limit from its start to its end, and on to today where the act is still owed.
 *
 * @param days each day once, in order; none if there are too many to draw
 */
public record Timeline(List<TimelineDay> days) {

    /** The most days that are drawn; a year with some room. */
    public static final int LONGEST = 400;

    /** Keeps its own copy of the days. */
    public Timeline {
        days = List.copyOf(days);
    }

    /** Returns the days of a limit of a case, looked at on a day. */
    public static Timeline of(LimitState state, LocalDate today) {
        return new Timeline(new TimelineDays(state.deadline(), state.run().isOpen(), today).days());
    }

    /** Returns the days of a limit that is counted for no case. */
    public static Timeline of(Deadline deadline) {
        return new Timeline(new TimelineDays(deadline, false, LocalDate.MIN).days());
    }

    /** Returns the days in rows from Monday to Sunday, the first and last filled up with nothing. */
    public List<List<Optional<TimelineDay>>> weeks() {
        return Weeks.of(days, TimelineDay::date);
    }
}
