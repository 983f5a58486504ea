package io.shixian.core.deadline;

import io.shixian.calendar.OpenInterval;
import io.shixian.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts terms of whole days, forwards (T10–T12, T15) and with suspensions (T20, T21). */
final class DayCount {

    /** A run of rest days is added to a stretched period from this length on. */
    private static final int LONG_REST = 3;

    /** More months or years than any calendar has. */
    static final int BEYOND = 100_000;

    private final Clock clock;
    private final Unit unit;
    private final Counting counting;
    private final WorkCalendar calendar;
    private final Stops stops;
    private final LocalDate start;

    DayCount(Clock clock, WorkCalendar calendar, Stops stops) {
        this.clock = clock;
        this.unit = clock.term().unit();
        this.counting = clock.counting();
        this.calendar = calendar;
        this.stops = stops;
        this.start = counting.date(clock.start());
    }

    Count count() {
        int days = days();
        Count nth = nth(days);
        if (counting.roll() == Roll.STRETCH && !unit.isWorking()) {
            int added = 0;
            int rests = longRests(nth.nominal()).size();
            while (rests > added) {
                added = rests;
                nth = nth(days + added);
                rests = longRests(nth.nominal()).size();
            }
        }
        return nth.left().days() > 0 ? nth : roll(nth.nominal());
    }

    /** Returns the number of days to count: a month or year is as many days as it has from this start. */
    private int days() {
        Term total = clock.total();
        return switch (unit) {
            case MONTHS -> (int) ChronoUnit.DAYS.between(start, start.plusMonths(Math.min(total.amount(), BEYOND)));
            case YEARS -> (int) ChronoUnit.DAYS.between(start, start.plusYears(Math.min(total.amount(), BEYOND)));
            default -> total.amount();
        };
    }

    /** Finds the n-th counted day after the start; a day counts iff the clock was running at its 00:00. */
    private Count nth(int n) {
        LocalDate at = start;
        int left = n;
        for (Stops.Span span : stops.spans()) {
            if (span.last().isPresent() && !span.last().get().isAfter(at)) {
                continue;
            }
            LocalDate before = span.first().minusDays(1);
            int running = before.isAfter(at) ? between(at, before) : 0;
            if (running >= left) {
                break;
            }
            left -= running;
            if (span.last().isEmpty()) {
                return Count.suspended(Amount.ofDays(unit, left), before);
            }
            at = span.last().get();
        }
        return Count.suspended(Amount.ofDays(unit, 0), step(at, left));
    }

    /** Applies the roll alone to the day on which the amount is used up (T11). */
    LocalDate rolled(LocalDate nominal) {
        if (counting.roll() == Roll.PREVIOUS_WORKING_DAY && !unit.isWorking()) {
            return calendar.sameOrPrevious(nominal);
        }
        return mayEnd(nominal);
    }

    /** Returns the day itself, or the next working day unless the policy lets a limit end on any day. */
    private LocalDate mayEnd(LocalDate day) {
        return counting.roll() == Roll.NONE && unit != Unit.SAME_DAY ? day : calendar.sameOrNext(day);
    }

    /** Moves the last day to one that may end a limit, and past any suspension that holds at its end (T11, T21). */
    private Count roll(LocalDate nominal) {
        LocalDate day = rolled(nominal);
        boolean back = day.isBefore(nominal);
        while (true) {
            Instant end = end(day);
            if (!end.isAfter(clock.start())) {
                day = back ? day.plusDays(1) : mayEnd(day.plusDays(1));
                continue;
            }
            Optional<Suspension> stop = stops.at(end);
            if (stop.isEmpty()) {
                return Count.ended(day, end, unit, nominal);
            }
            if (stop.get().until().isEmpty()) {
                return Count.suspended(Amount.ofDays(unit, 0), nominal);
            }
            LocalDate resumed = counting.date(stop.get().until().get());
            day = mayEnd(resumed.isAfter(day) ? resumed : day.plusDays(1));
        }
    }

    /** Returns the first instant after a last day: 24:00, or the close of office. */
    Instant end(LocalDate day) {
        if (counting.dayEnd() == DayEnd.CLOSE_OF_OFFICE) {
            List<OpenInterval> open = counting.hours().orElseThrow().on(day, calendar);
            if (!open.isEmpty()) {
                long nanos = open.get(open.size() - 1).endOfNanos();
                return day.atStartOfDay()
                        .plusNanos(nanos)
                        .atZone(counting.zone())
                        .toInstant();
            }
        }
        return counting.startOf(day.plusDays(1));
    }

    /** Counts the days in (after, upTo] on which the clock was running at 00:00. */
    int running(LocalDate after, LocalDate upTo) {
        int counted = between(after, upTo);
        for (Stops.Span span : stops.spans()) {
            LocalDate first = span.first().isAfter(after) ? span.first() : after.plusDays(1);
            LocalDate last = span.last().filter(day -> day.isBefore(upTo)).orElse(upTo);
            if (!last.isBefore(first)) {
                counted -= between(first.minusDays(1), last);
            }
        }
        return counted;
    }

    private int between(LocalDate after, LocalDate upTo) {
        return unit.isWorking() ? calendar.workingDays(after, upTo) : (int) ChronoUnit.DAYS.between(after, upTo);
    }

    private LocalDate step(LocalDate from, int days) {
        return unit.isWorking() ? calendar.plus(from, days) : from.plusDays(days);
    }

    /**
     * Finds the days in (start, last] that belong to long runs of rest days inside that period; those on which the clock
     * stood still are not counted anyhow, so they are not added either.
     */
    List<LocalDate> longRests(LocalDate last) {
        List<LocalDate> found = new ArrayList<>();
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                run.clear();
                continue;
            }
            run.add(day);
            if (run.size() >= LONG_REST) {
                found.addAll(run.size() == LONG_REST ? run : List.of(day));
            }
        }
        found.removeIf(day -> running(day.minusDays(1), day) == 0);
        return found;
    }
}
