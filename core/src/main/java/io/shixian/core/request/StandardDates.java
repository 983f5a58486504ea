package io.shixian.core.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times as GB/T 39046-2020 has them: its tables write a moment in several forms, so all of them are read and one
 * is written. They name no zone; the moment is one of the host's own clock on the wall.
 */
public final class StandardDates {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

    private static final Pattern TIME =
            Pattern.compile("([0-9]{8})T?(?:([0-9]{2}):([0-9]{2}):([0-9]{2})|([0-9]{2})([0-9]{2})([0-9]{2}))");

    private StandardDates() {}

    /**
     * Reads a date, YYYYMMDD.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static LocalDate date(String text) {
        Matcher parts = DATE.matcher(text.strip());
        if (parts.matches()) {
            try {
                return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("'" + parts.group() + "' is no date: there is no such day", e);
            }
        }
        throw new IllegalArgumentException("'" + shortened(text) + "' is no date; write YYYYMMDD, such as 20260104");
    }

    /**
     * Reads a moment: YYYYMMDDhhmmss, the same with a T between date and time, and either with colons in the time.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static LocalDateTime moment(String text) {
        Matcher parts = TIME.matcher(text.strip());
        if (parts.matches()) {
            int first = parts.group(2) == null ? 5 : 2;
            try {
                return date(parts.group(1))
                        .atTime(number(parts, first), number(parts, first + 1), number(parts, first + 2));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("'" + parts.group() + "' is no moment: there is no such time", e);
            }
        }
        throw new IllegalArgumentException(
                "'" + shortened(text) + "' is no moment; write YYYYMMDDhhmmss, such as 20260104093000");
    }

    /**
     * Writes a date, YYYYMMDD.
     *
     * @throws IllegalArgumentException if its year has not four digits
     */
    public static String write(LocalDate date) {
        return digits(date.getYear(), 4) + digits(date.getMonthValue(), 2) + digits(date.getDayOfMonth(), 2);
    }

    /**
     * Writes a moment, YYYYMMDDhhmmss; what is less than a second is dropped.
     *
     * @throws IllegalArgumentException if its year has not four digits
     */
    public static String write(LocalDateTime moment) {
        return write(moment.toLocalDate())
                + digits(moment.getHour(), 2)
                + digits(moment.getMinute(), 2)
                + digits(moment.getSecond(), 2);
    }

    private static String digits(int number, int count) {
        String text = String.valueOf(number);
        if (number < 0 || text.length() > count) {
            throw new IllegalArgumentException("the year " + number + " has no form of four digits; write 0 to 9999");
        }
        return "0".repeat(count - text.length()) + text;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
