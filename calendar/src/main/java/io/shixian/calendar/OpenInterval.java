package io.shixian.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * A stretch of a day in which an office is open, half-open: the closing time itself is no longer open.
 *
 * @param from the opening time
 * @param to   the closing time; midnight means 24:00
 */
public record OpenInterval(LocalTime from, LocalTime to) {

    private static final long DAY = Duration.ofDays(1).toNanos();

    /**
     * Checks the order of the times.
     *
     * @throws IllegalArgumentException if the interval is empty or reversed
     */
    public OpenInterval {
        if (end(to) <= from.toNanoOfDay()) {
            throw new IllegalArgumentException("office hours " + from + "-" + to
                    + " are empty or reversed; the closing time must come after the opening time");
        }
    }

    /**
     * Reads an interval such as {@code 09:00-12:00} or {@code 13:30-24:00}.
     *
     * @throws IllegalArgumentException if the text is no interval, or an empty or reversed one
     */
    public static OpenInterval parse(String text) {
        String[] times = text.strip().split("-", -1);
        if (times.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is not an interval such as 09:00-12:00");
        }
        String closing = times[1].strip();
        return new OpenInterval(time(times[0].strip()), closing.equals("24:00") ? LocalTime.MIDNIGHT : time(closing));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is not a time of day such as 09:00", e);
        }
    }

    /** Returns how long the office is open in this interval. */
    public Duration length() {
        return Duration.ofNanos(endOfNanos() - from.toNanoOfDay());
    }

    /** Returns the closing time as nanoseconds after 00:00, up to those of a whole day. */
    public long endOfNanos() {
        return end(to);
    }

    private static long end(LocalTime to) {
        return to.equals(LocalTime.MIDNIGHT) ? DAY : to.toNanoOfDay();
    }

    @Override
    public String toString() {
        return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to);
    }
}
