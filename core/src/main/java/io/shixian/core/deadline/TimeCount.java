package io.shixian.core.deadline;

import io.shixian.calendar.OpenInterval;
import io.shixian.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts terms of hours, around the clock (T13) or inside office hours (T14), to the instant. */
final class TimeCount {

    private final Clock clock;
    private final Unit unit;
    private final Counting counting;
    private final WorkCalendar calendar;
    private final List<Suspension> stops;

    TimeCount(Clock clock, WorkCalendar calendar, Stops stops) {
        this.clock = clock;
        this.unit = clock.term().unit();
        this.counting = clock.counting();
        this.calendar = calendar;
        this.stops = stops.joined();
    }

    Count count() {
        return count(Duration.ofHours(clock.total().amount()));
    }

    /** Finds the instant at which an amount of time has been counted; a limit used up at a closing ends there. */
    Count count(Duration amount) {
        Duration left = amount;
        Instant at = clock.start();
        for (Suspension stop : stops) {
            if (stop.until().isPresent() && !stop.until().get().isAfter(at)) {
                continue;
            }
            if (stop.from().isAfter(at)) {
                Walk run = walk(at, stop.from(), left);
                if (run.left.isZero()) {
                    return ended(run.at);
                }
                left = run.left;
            }
            if (stop.until().isEmpty()) {
                return Count.suspended(Amount.ofTime(unit, left), counting.date(stop.from()));
            }
            at = stop.until().get();
        }
        return ended(walk(at, Instant.MAX, left).at);
    }

    /** Returns the time counted in [from, to). */
    Duration between(Instant from, Instant to) {
        Duration counted = Duration.ZERO;
        Instant at = from;
        for (Suspension stop : stops) {
            if (at.isBefore(stop.from()) && at.isBefore(to)) {
                counted = counted.plus(open(at, stop.from().isBefore(to) ? stop.from() : to));
            }
            Instant end = stop.until().orElse(to);
            at = end.isAfter(at) ? end : at;
        }
        return at.isBefore(to) ? counted.plus(open(at, to)) : counted;
    }

    private Count ended(Instant at) {
        LocalDate last = counting.date(at.minusNanos(1));
        return Count.ended(last, at, unit, last);
    }

    private Duration open(Instant from, Instant to) {
        Duration most = Duration.ofSeconds(Long.MAX_VALUE);
        return most.minus(walk(from, to, most).left);
    }

    /** Where counting stood when the time was used up or the way was at its end. */
    private record Walk(Instant at, Duration left) {}

    private Walk walk(Instant from, Instant to, Duration amount) {
        if (unit == Unit.HOURS) {
            return take(from, to, amount);
        }
        Walk walk = new Walk(from, amount);
        LocalDate day = calendar.sameOrNext(counting.date(from));
        while (counting.startOf(day).isBefore(to)) {
            for (OpenInterval open : counting.hours().orElseThrow().on(day, calendar)) {
                Instant opens = instant(day, open.from().toNanoOfDay());
                Instant closes = instant(day, open.endOfNanos());
                Instant begin = opens.isAfter(from) ? opens : from;
                Instant end = closes.isBefore(to) ? closes : to;
                if (begin.isBefore(end) && !walk.left.isZero()) {
                    walk = take(begin, end, walk.left);
                }
            }
            if (walk.left.isZero() || !counting.startOf(day.plusDays(1)).isBefore(to)) {
                break;
            }
            day = calendar.next(day);
        }
        return walk;
    }

    private static Walk take(Instant from, Instant to, Duration amount) {
        if (to.equals(Instant.MAX) || Duration.between(from, to).compareTo(amount) >= 0) {
            return new Walk(from.plus(amount), Duration.ZERO);
        }
        return new Walk(to, amount.minus(Duration.between(from, to)));
    }

    private Instant instant(LocalDate day, long nanoOfDay) {
        return day.atStartOfDay().plusNanos(nanoOfDay).atZone(counting.zone()).toInstant();
    }
}
