package io.shixian.examples.cli.check;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a case of a file of vectors asks; the answer has a value for each of its names. */
sealed interface VectorQuestion {

    /** Returns the names that an expectation may have. */
    List<String> names();

    /** Answers the question on a calendar. */
    Map<String, Object> answer(WorkCalendar calendar);

    /** Where a limit leads. */
    record Limit(Clock clock) implements VectorQuestion {

        @Override
        public List<String> names() {
            return List.of("lastDay", "expiresAt");
        }

        @Override
        public Map<String, Object> answer(WorkCalendar calendar) {
            Deadline deadline = clock.deadline(calendar);
            return Map.of("lastDay", deadline.lastDay(), "expiresAt", deadline.expiresAt());
        }
    }

    /** Which day lies so many working days from another. */
    record Plus(LocalDate date, int days) implements VectorQuestion {

        @Override
        public List<String> names() {
            return List.of("date");
        }

        @Override
        public Map<String, Object> answer(WorkCalendar calendar) {
            return Map.of("date", calendar.plus(date, days));
        }
    }

    /** How many working days lie in a half-open interval. */
    record Between(LocalDate after, LocalDate upTo) implements VectorQuestion {

        @Override
        public List<String> names() {
            return List.of("workingDays");
        }

        @Override
        public Map<String, Object> answer(WorkCalendar calendar) {
            return Map.of("workingDays", calendar.workingDays(after, upTo));
        }
    }
}
