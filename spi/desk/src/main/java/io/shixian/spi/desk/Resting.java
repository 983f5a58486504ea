package io.shixian.spi.desk;

import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Roll;
import io.shixian.spi.storage.DaySpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On which days a running deadline and its light rest: a calendar that says the same of them counts the same. */
final class Resting {

    private Resting() {}

    /** The days of the deadline, and from the next warning on: one of a deadline that is counted back may come long before. */
    static DaySpan days(Deadline deadline, Optional<Instant> warning) {
        DaySpan rests = days(deadline);
        return warning.map(from -> date(deadline, from))
                .map(day -> rests.join(new DaySpan(day, day)))
                .orElse(rests);
    }

    /** From the start or the day the light turns yellow to the last day, and to the day it would have been without a roll. */
    static DaySpan days(Deadline deadline) {
        List<LocalDate> days = Stream.of(
                        date(deadline, deadline.clock().start()),
                        date(deadline, deadline.warnsFrom()),
                        deadline.lastDay(),
                        unrolled(deadline))
                .sorted()
                .toList();
        return new DaySpan(days.get(0), days.get(days.size() - 1));
    }

    private static LocalDate date(Deadline deadline, Instant instant) {
        return LocalDate.ofInstant(instant, deadline.clock().counting().zone());
    }

    private static LocalDate unrolled(Deadline deadline) {
        Clock clock = deadline.clock();
        Counting counting = clock.counting();
        if (counting.roll() == Roll.NONE) {
            return deadline.lastDay();
        }
        return new Clock(
                        clock.term(),
                        counting.rolling(Roll.NONE),
                        clock.start(),
                        clock.suspensions(),
                        clock.extensions(),
                        clock.clause(),
                        clock.strength(),
                        clock.lead())
                .deadline(deadline.calendar())
                .lastDay();
    }
}
