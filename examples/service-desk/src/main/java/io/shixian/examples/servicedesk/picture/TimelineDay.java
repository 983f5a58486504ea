package io.shixian.examples.servicedesk.picture;

import io.shixian.core.deadline.Explanation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One day of a limit.
 *
 * @param date        the day
 * @param mark        what became of it
 * @param ordinal     which of the counted days it is; empty if it is not counted, or hours are
 * @param last        whether the limit ends with it
 * @param today       whether it is the day on which the picture is looked at
 * @param provisional whether no notice settles it yet
 * @param because     the steps of the explanation that speak of it
 */
public record TimelineDay(
        LocalDate date,
        Mark mark,
        OptionalLong ordinal,
        boolean last,
        boolean today,
        boolean provisional,
        List<Explanation.Step> because) {

    /** Keeps its own copy of the steps. */
    public TimelineDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(ordinal, "ordinal");
        because = List.copyOf(because);
    }
}
