package io.shixian.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When an office is open on the days that are worked: several intervals a day, by weekday, with special days.
 * <p>
 * Hours on a day that the calendar does not work never count; an office that opens on a Saturday says so with an
 * {@link Overlay}. A make-up working day has the ordinary hours unless others are given for it. Immutable: each method
 * returns new hours.
 */
public final class OfficeHours {

    private final List<OpenInterval> ordinary;
    private final Optional<List<OpenInterval>> makeup;
    private final Map<DayOfWeek, List<OpenInterval>> weekdays;
    private final Map<LocalDate, List<OpenInterval>> special;

    private OfficeHours(
            List<OpenInterval> ordinary,
            Optional<List<OpenInterval>> makeup,
            Map<DayOfWeek, List<OpenInterval>> weekdays,
            Map<LocalDate, List<OpenInterval>> special) {
        this.ordinary = ordinary;
        this.makeup = makeup;
        this.weekdays = weekdays;
        this.special = special;
        if (Arrays.stream(DayOfWeek.values())
                .limit(5)
                .allMatch(d -> weekdays.getOrDefault(d, ordinary).isEmpty())) {
            throw new IllegalArgumentException(
                    "office hours leave every weekday closed; open the office on one weekday at least");
        }
    }

    /**
     * Returns hours that hold on every working day, such as {@code of("09:00-12:00", "13:00-17:00")}.
     *
     * @throws IllegalArgumentException if there is no interval, or two overlap or stand in the wrong order
     */
    public static OfficeHours of(String... intervals) {
        return new OfficeHours(check(intervals), Optional.empty(), Map.of(), Map.of());
    }

    /** Gives a weekday hours of its own; none means that the office is closed on it. */
    public OfficeHours on(DayOfWeek day, String... intervals) {
        Map<DayOfWeek, List<OpenInterval>> more = new EnumMap<>(DayOfWeek.class);
        more.putAll(weekdays);
        more.put(day, check(intervals));
        return new OfficeHours(ordinary, makeup, more, special);
    }

    /** Gives a date hours of its own; none means that the office is closed on it. */
    public OfficeHours on(LocalDate date, String... intervals) {
        Map<LocalDate, List<OpenInterval>> more = new HashMap<>(special);
        more.put(date, check(intervals));
        return new OfficeHours(ordinary, makeup, weekdays, more);
    }

    /** Gives make-up working days hours of their own. */
    public OfficeHours onMakeupDays(String... intervals) {
        return new OfficeHours(ordinary, Optional.of(check(intervals)), weekdays, special);
    }

    /** Returns the hours of days that have none of their own. */
    public List<OpenInterval> ordinary() {
        return ordinary;
    }

    /** Returns the hours of make-up working days, if they have their own. */
    public Optional<List<OpenInterval>> makeup() {
        return makeup;
    }

    /** Returns the hours of the weekdays that have their own; none on which the office is closed. */
    public Map<DayOfWeek, List<OpenInterval>> byWeekday() {
        return Map.copyOf(weekdays);
    }

    /** Returns the hours of the dates that have their own; none on which the office is closed. */
    public Map<LocalDate, List<OpenInterval>> byDate() {
        return Map.copyOf(special);
    }

    /** Returns when the office is open on a date: nothing on days that are not worked. */
    public List<OpenInterval> on(LocalDate date, WorkCalendar calendar) {
        if (!calendar.isWorkingDay(date)) {
            return List.of();
        }
        List<OpenInterval> own = special.get(date);
        if (own != null) {
            return own;
        }
        if (calendar.day(date).kind() == DayKind.MAKEUP_WORKDAY) {
            return makeup.orElse(ordinary);
        }
        return weekdays.getOrDefault(date.getDayOfWeek(), ordinary);
    }

    private static List<OpenInterval> check(String... texts) {
        List<OpenInterval> intervals =
                Arrays.stream(texts).map(OpenInterval::parse).toList();
        for (int i = 1; i < intervals.size(); i++) {
            if (intervals.get(i).from().toNanoOfDay() < intervals.get(i - 1).endOfNanos()) {
                throw new IllegalArgumentException("office hours " + intervals.get(i - 1) + " and " + intervals.get(i)
                        + " overlap or stand in the wrong order; write them apart, the earlier first");
            }
        }
        return intervals;
    }

    @Override
    public String toString() {
        return "office hours " + ordinary;
    }
}
