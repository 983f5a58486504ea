package io.shixian.core.deadline;

import io.shixian.calendar.OfficeHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * How terms are counted where laws and offices differ.
 *
 * @param zone      the zone whose days are counted (T1)
 * @param roll      what happens on a last day that is not worked (T11)
 * @param clearDays whether a backward limit leaves n whole working days between its day and the target (T16)
 * @param dayEnd    when the last day ends (T17)
 * @param hours     when the office is open; needed for working hours and for {@link DayEnd#CLOSE_OF_OFFICE}
 */
public record Counting(ZoneId zone, Roll roll, boolean clearDays, DayEnd dayEnd, Optional<OfficeHours> hours) {

    /** Days of Shanghai, rolled to the next working day, ending at 24:00; backward limits are not clear days. */
    public static final Counting STANDARD =
            new Counting(ZoneId.of("Asia/Shanghai"), Roll.NEXT_WORKING_DAY, false, DayEnd.MIDNIGHT, Optional.empty());

    /**
     * Checks that office hours are there where they are needed.
     *
     * @throws IllegalArgumentException if days end when the office closes and no hours are given
     */
    public Counting {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(roll, "roll");
        Objects.requireNonNull(dayEnd, "dayEnd");
        Objects.requireNonNull(hours, "hours");
        if (dayEnd == DayEnd.CLOSE_OF_OFFICE && hours.isEmpty()) {
            throw new IllegalArgumentException(
                    "days can't end at the close of office without office hours; give them with within(hours) first");
        }
    }

    /** Returns the counting in another zone. */
    public Counting in(ZoneId other) {
        return new Counting(other, roll, clearDays, dayEnd, hours);
    }

    /** Returns the counting with another roll. */
    public Counting rolling(Roll other) {
        return new Counting(zone, other, clearDays, dayEnd, hours);
    }

    /** Returns the counting that leaves whole working days before a target. */
    public Counting leavingClearDays() {
        return new Counting(zone, roll, true, dayEnd, hours);
    }

    /** Returns the counting with office hours. */
    public Counting within(OfficeHours open) {
        return new Counting(zone, roll, clearDays, dayEnd, Optional.of(open));
    }

    /** Returns the counting whose last day ends when the office closes; give the hours first. */
    public Counting endingAtClose() {
        return new Counting(zone, roll, clearDays, DayEnd.CLOSE_OF_OFFICE, hours);
    }

    /** Returns the date of an instant in the zone. */
    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Returns the first instant of a date in the zone. */
    Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }
}
