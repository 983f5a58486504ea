package io.shixian.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Days that a region or an organisation orders over the national calendar: a festival of an ethnic minority
 * (全国年节及纪念日放假办法 article 4), a local emergency, an office's own closing days.
 * <p>
 * Instances are immutable: each method returns a new overlay.
 */
public final class Overlay implements DaySource {

    private final String name;
    private final String authority;
    private final Map<LocalDate, LocalDay> days;

    record LocalDay(boolean working, String reason) {

        LocalDay {
            Objects.requireNonNull(reason, "reason");
        }
    }

    private Overlay(String name, String authority, Map<LocalDate, LocalDay> days) {
        this.name = Objects.requireNonNull(name, "name");
        this.authority = Objects.requireNonNull(authority, "authority");
        this.days = days;
    }

    /**
     * Starts an overlay without days.
     *
     * @param name      a short name that errors and editions show
     * @param authority the text that orders the days, as it is cited in explanations
     */
    public static Overlay named(String name, String authority) {
        return new Overlay(name, authority, new TreeMap<>());
    }

    /** Adds a day off. */
    public Overlay closed(LocalDate date, String reason) {
        return closed(date, date, reason);
    }

    /**
     * Adds a span of days off, both ends included.
     *
     * @throws IllegalArgumentException if the span is reversed or a day in it was named before
     * @throws OutsideCalendarException if a day lies outside the calendar
     */
    public Overlay closed(LocalDate first, LocalDate last, String reason) {
        return with(first, last, new LocalDay(false, reason));
    }

    /** Adds a working day, whatever the national calendar says of it. */
    public Overlay worked(LocalDate date, String reason) {
        return with(date, date, new LocalDay(true, reason));
    }

    private Overlay with(LocalDate first, LocalDate last, LocalDay day) {
        DateSpan.requireOrder(first, last);
        DayTable.indexOf(first);
        DayTable.indexOf(last);
        Map<LocalDate, LocalDay> more = new TreeMap<>(days);
        first.datesUntil(last.plusDays(1)).forEach(date -> {
            if (more.put(date, day) != null) {
                throw new IllegalArgumentException(
                        "the overlay '" + name + "' names " + date + " twice; name each day once");
            }
        });
        return new Overlay(name, authority, more);
    }

    /** Returns the short name. */
    public String name() {
        return name;
    }

    @Override
    public String citation() {
        return authority;
    }

    Map<LocalDate, LocalDay> days() {
        return days;
    }

    @Override
    public String toString() {
        return name;
    }
}
