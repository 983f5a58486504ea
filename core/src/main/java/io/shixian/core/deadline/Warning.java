package io.shixian.core.deadline;

import io.shixian.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From when on at most a lead is left of a limit: its light turns yellow with the clock's own (T26). */
final class Warning {

    private Warning() {}

    static Instant from(Deadline deadline, Stops stops, Term lead) {
        Clock clock = deadline.clock();
        Instant found = switch (lead.unit()) {
            case HOURS ->
                clock.term().unit() == Unit.HOURS
                        ? hours(deadline, stops, lead)
                        : deadline.expiresAt().minus(Duration.ofHours(lead.amount()));
            case WORKING_HOURS -> hours(deadline, stops, lead);
            default -> days(deadline, stops, lead);
        };
        boolean back = clock.term().direction() == Term.Direction.BEFORE;
        return back || found.isAfter(clock.start()) ? found : clock.start();
    }

    static boolean isNear(Deadline suspended) {
        Amount left = suspended.remaining();
        Term lead = suspended.clock().lead();
        return left.unit().isDays()
                ? lead.unit().isDays() && left.days() <= lead.amount()
                : !lead.unit().isDays() && left.time().compareTo(Duration.ofHours(lead.amount())) <= 0;
    }

    private static Instant hours(Deadline deadline, Stops stops, Term lead) {
        Clock clock = deadline.clock();
        Duration before = Duration.ofHours(clock.total().amount()).minusHours(lead.amount());
        return before.isNegative() || before.isZero()
                ? clock.start()
                : new TimeCount(clock, deadline.calendar(), stops)
                        .count(before)
                        .end()
                        .map(Count.End::expiresAt)
                        .orElse(clock.start());
    }

    private static Instant days(Deadline deadline, Stops stops, Term lead) {
        Clock clock = deadline.clock();
        LocalDate first = deadline.lastDay();
        boolean back = clock.term().direction() == Term.Direction.BEFORE;
        LocalDate from = back ? first.minusYears(1) : clock.counting().date(clock.start());
        LocalDate limit = from.isBefore(deadline.calendar().firstDay())
                ? deadline.calendar().firstDay()
                : from;
        while (first.isAfter(limit) && left(deadline, stops, first.minusDays(1), lead.unit()) <= lead.amount()) {
            first = first.minusDays(1);
        }
        return clock.counting().startOf(first);
    }

    /** Counts in the lead's unit the days after a day on which the clock runs. */
    private static long left(Deadline deadline, Stops stops, LocalDate day, Unit unit) {
        WorkCalendar calendar = deadline.calendar();
        LocalDate last = deadline.lastDay();
        if (unit != deadline.clock().term().unit()) {
            return unit == Unit.WORKING_DAYS ? calendar.workingDays(day, last) : ChronoUnit.DAYS.between(day, last);
        }
        return new DayCount(deadline.clock(), calendar, stops).running(day, last);
    }
}
