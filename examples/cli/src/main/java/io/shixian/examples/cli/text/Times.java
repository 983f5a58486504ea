package io.shixian.examples.cli.text;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Dates and moments as this program reads and writes them: in Asia/Shanghai unless an offset says otherwise. */
public final class Times {

    /** The zone in which all dates are meant. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Like {@code 2014-03-05T00:00+08:00}; seconds and their fractions only where they are not zero. */
    private static final DateTimeFormatter WITH_OFFSET =
            new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd'T'HH:mm").toFormatter(Locale.ROOT);

    private Times() {}

    /** Writes an instant with the offset of Shanghai. */
    public static String write(Instant instant) {
        OffsetDateTime moment = instant.atZone(SHANGHAI).toOffsetDateTime();
        boolean whole = moment.get(ChronoField.SECOND_OF_MINUTE) == 0 && moment.getNano() == 0;
        return whole ? WITH_OFFSET.format(moment) + moment.getOffset() : moment.toString();
    }

    /** Returns the date of an instant in Shanghai. */
    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, SHANGHAI);
    }

    /**
     * Reads a date.
     *
     * @throws WrongUse if it is none
     */
    public static LocalDate date(String what, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongUse(what + " " + Quoted.of(text) + " is not a date; write one such as 2027-01-15", e);
        }
    }

    /**
     * Checks that the calendar knows the date of a moment.
     *
     * @throws WrongUse if it does not
     */
    public static void requireCovered(String what, Instant moment) {
        requireCovered(what, WrongUse.ifRefused(() -> date(moment)));
    }

    /**
     * Checks that the calendar knows a date.
     *
     * @throws WrongUse if it does not
     */
    public static void requireCovered(String what, LocalDate date) {
        WorkCalendar calendar = ChinaCalendar.published();
        if (date.isBefore(calendar.firstDay()) || date.isAfter(calendar.lastDay())) {
            throw new WrongUse(what + " " + date + " is outside the calendar; choose a day from " + calendar.firstDay()
                    + " to " + calendar.lastDay());
        }
    }

    /**
     * Reads a date, which stands for its 00:00, or a moment with or without an offset.
     *
     * @throws WrongUse if it is neither
     */
    public static Instant moment(String what, String text) {
        return withOffset(text)
                .or(() -> local(text))
                .or(() -> day(text))
                .orElseThrow(
                        () -> new WrongUse(
                                what + " " + Quoted.of(text)
                                        + " is neither a date nor a moment; write 2027-01-15, 2027-01-15T09:00 or 2027-01-15T09:00+08:00"));
    }

    /**
     * Reads a date or moment likewise that the calendar must know.
     *
     * @throws WrongUse if it is neither, or the calendar does not know it
     */
    public static Instant coveredMoment(String what, String text) {
        Instant moment = moment(what, text);
        requireCovered(what, moment);
        return moment;
    }

    /**
     * Reads a moment with its offset.
     *
     * @throws WrongUse if it is none
     */
    public static Instant exactMoment(String what, String text) {
        return withOffset(text)
                .orElseThrow(() -> new WrongUse(what + " " + Quoted.of(text)
                        + " is not a moment with an offset; write one such as 2027-01-15T09:00+08:00"));
    }

    private static Optional<Instant> withOffset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(SHANGHAI).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).atStartOfDay(SHANGHAI).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
