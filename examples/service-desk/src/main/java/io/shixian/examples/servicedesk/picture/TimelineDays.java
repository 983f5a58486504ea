package io.shixian.examples.servicedesk.picture;

import io.shixian.calendar.Certainty;
import io.shixian.core.deadline.Amount;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Explanation;
import io.shixian.core.deadline.Suspension;
import io.shixian.core.deadline.Term;
import io.shixian.core.deadline.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Asks a deadline about each of its days: whether it counts is what the count itself says. */
final class TimelineDays {

    private static final Set<Explanation.Kind> OF_DAYS = EnumSet.of(
            Explanation.Kind.REST,
            Explanation.Kind.MAKEUP,
            Explanation.Kind.SUSPENSION,
            Explanation.Kind.ROLL,
            Explanation.Kind.END);

    private final Deadline deadline;
    private final Clock clock;
    private final ZoneId zone;
    private final boolean back;
    private final boolean open;
    private final LocalDate today;
    private final LocalDate start;
    private final List<Explanation.Step> steps;

    TimelineDays(Deadline deadline, boolean open, LocalDate today) {
        this.deadline = deadline;
        this.clock = deadline.clock();
        this.zone = clock.counting().zone();
        this.back = clock.term().direction() == Term.Direction.BEFORE;
        this.open = open;
        this.today = today;
        this.start = LocalDate.ofInstant(clock.start(), zone);
        this.steps = deadline.explain().steps().stream()
                .filter(step -> OF_DAYS.contains(step.kind()))
                .toList();
    }

    List<TimelineDay> days() {
        LocalDate first = back && !deadline.isSuspended() ? earlier(deadline.lastDay(), start) : start;
        LocalDate end = end();
        return first.plusDays(Timeline.LONGEST).isBefore(end)
                ? List.of()
                : first.datesUntil(end.plusDays(1)).map(this::day).toList();
    }

    private LocalDate end() {
        if (deadline.isSuspended()) {
            return later(today, lastStop());
        }
        LocalDate last = back ? start : deadline.lastDay();
        return open && !back ? later(last, today) : last;
    }

    private LocalDate lastStop() {
        return clock.suspensions().stream().map(stop -> date(stop.from())).reduce(start, TimelineDays::later);
    }

    private TimelineDay day(LocalDate date) {
        Mark mark = mark(date);
        boolean last = !deadline.isSuspended() && date.equals(deadline.lastDay());
        boolean provisional = deadline.calendar().day(date).certainty() == Certainty.PROVISIONAL;
        return new TimelineDay(date, mark, ordinal(date, mark), last, date.equals(today), provisional, because(date));
    }

    private Mark mark(LocalDate date) {
        if (date.equals(start)) {
            return Mark.START;
        }
        if (!back && !deadline.isSuspended() && date.isAfter(deadline.lastDay())) {
            return Mark.OVERDUE;
        }
        if (back ? countsBack(date) : counts(date)) {
            return Mark.COUNTED;
        }
        return clock.suspensions().stream().anyMatch(stop -> covers(stop, date)) ? Mark.SUSPENDED : Mark.OFF;
    }

    private boolean counts(LocalDate date) {
        if (clock.term().unit().isDays()) {
            return used(date).days() > used(date.minusDays(1)).days();
        }
        return used(date.plusDays(1)).time().compareTo(used(date).time()) > 0;
    }

    private boolean countsBack(LocalDate date) {
        return clock.term().unit() != Unit.WORKING_DAYS || deadline.calendar().isWorkingDay(date);
    }

    /** Returns what is used at 00:00 of a day, which of days is that day included; never before the start. */
    private Amount used(LocalDate date) {
        Instant morning = date.atStartOfDay(zone).toInstant();
        return deadline.used(morning.isBefore(clock.start()) ? clock.start() : morning);
    }

    /** A suspension of days begins with the day after it was said, and one of hours with its instant. */
    private boolean covers(Suspension stop, LocalDate date) {
        return !date.isBefore(date(stop.from()))
                && stop.until().filter(until -> date.isAfter(date(until))).isEmpty();
    }

    private OptionalLong ordinal(LocalDate date, Mark mark) {
        if (mark != Mark.COUNTED || !clock.term().unit().isDays()) {
            return OptionalLong.empty();
        }
        if (!back) {
            return OptionalLong.of(used(date).days());
        }
        return OptionalLong.of(
                clock.term().unit() == Unit.WORKING_DAYS
                        ? deadline.calendar().workingDays(date.minusDays(1), start.minusDays(1))
                        : date.until(start, ChronoUnit.DAYS));
    }

    private List<Explanation.Step> because(LocalDate date) {
        return steps.stream()
                .filter(step -> !date.isBefore(step.first()) && !date.isAfter(step.last()))
                .toList();
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
