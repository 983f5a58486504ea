package io.shixian.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Instants and days as texts that sort as they follow one another, the same in every database. */
final class Times {

    /** Sorts after every instant. */
    static final String NEVER = "never";

    /** Sorts before every instant. */
    static final String NONE = "-";

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Times() {}

    /** Returns an instant that is to be kept. */
    static String text(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "the instant " + instant + " can't be stored; give one of the years 0 to 9999");
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(30);
        digits(text, time.getYear(), 1000).append('-');
        digits(text, time.getMonthValue(), 10).append('-');
        digits(text, time.getDayOfMonth(), 10).append('T');
        digits(text, time.getHour(), 10).append(':');
        digits(text, time.getMinute(), 10).append(':');
        digits(text, time.getSecond(), 10).append('.');
        return digits(text, time.getNano(), 100_000_000).append('Z').toString();
    }

    private static StringBuilder digits(StringBuilder text, int number, int highest) {
        for (int place = highest; place > 0; place /= 10) {
            text.append((char) ('0' + number / place % 10));
        }
        return text;
    }

    /** Returns an instant that is to be kept, or what sorts after all of them. */
    static String orNever(Optional<Instant> instant) {
        return instant.map(Times::text).orElse(NEVER);
    }

    /** Returns the last text that does not lie after an instant, which may be one that nobody can keep. */
    static String upTo(Instant instant) {
        return instant.isAfter(LAST) ? text(LAST) : before(instant);
    }

    /** Returns the text before which everything lies that lies before an instant, which may be one that nobody can keep. */
    static String before(Instant instant) {
        return instant.isAfter(LAST) ? NEVER : text(instant.isBefore(FIRST) ? FIRST : instant);
    }

    /** Reads an instant; empty if there is none. */
    static Optional<Instant> instant(Optional<String> text) {
        return text.filter(kept -> !kept.equals(NEVER) && !kept.equals(NONE)).map(Instant::parse);
    }

    /** Returns a day, or the nearest one that can be kept. */
    static String day(LocalDate day) {
        return (day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day).toString();
    }
}
