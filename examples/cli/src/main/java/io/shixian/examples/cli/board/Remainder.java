package io.shixian.examples.cli.board;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Amount;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Unit;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is left of a limit, or by how much it is overdue, in the limit's own unit.
 *
 * @param state  how the limit stands
 * @param amount how much; empty if it is recorded as overdue, though a later calendar would have it in time
 */
record Remainder(State state, Optional<Amount> amount) {

    /** How a limit stands whose act is owed. */
    enum State {
        LEFT,
        DUE_TODAY,
        OVERDUE,
        SUSPENDED
    }

    static Remainder of(LimitState limit, Instant now) {
        Deadline deadline = limit.deadline();
        if (limit.status().isMissed()) {
            return new Remainder(
                    State.OVERDUE, deadline.inTime(now) ? Optional.empty() : Optional.of(deadline.late(now)));
        }
        if (deadline.isSuspended()) {
            return new Remainder(State.SUSPENDED, Optional.of(deadline.remaining()));
        }
        Amount left = left(deadline, now);
        boolean today = left.unit().isDays() && Times.date(now).equals(deadline.lastDay());
        return new Remainder(today ? State.DUE_TODAY : State.LEFT, Optional.of(left));
    }

    /**
     * Counts likewise by what a list knows of a limit: when it runs out, and in which unit its procedure counts it. A list
     * knows no office hours, so hours are then those around the clock.
     */
    static Remainder until(Instant end, Unit unit, WorkCalendar calendar, Instant now) {
        boolean over = !now.isBefore(end);
        if (!unit.isDays()) {
            Duration time = Duration.between(now, end).abs();
            return new Remainder(over ? State.OVERDUE : State.LEFT, Optional.of(new Amount(Unit.HOURS, 0, time)));
        }
        LocalDate today = Times.date(now);
        // The instant is the first that is too late.
        LocalDate last = Times.date(end.minusNanos(1));
        if (over) {
            return new Remainder(State.OVERDUE, Optional.of(days(unit, calendar, last, today, 1)));
        }
        State state = today.equals(last) ? State.DUE_TODAY : State.LEFT;
        return new Remainder(state, Optional.of(days(unit, calendar, today, last, 0)));
    }

    private static Amount days(Unit unit, WorkCalendar calendar, LocalDate after, LocalDate upTo, long least) {
        boolean worked = unit == Unit.WORKING_DAYS || unit == Unit.SAME_DAY;
        long days = worked ? calendar.workingDays(after, upTo) : ChronoUnit.DAYS.between(after, upTo);
        return new Amount(worked ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS, Math.max(least, days), Duration.ZERO);
    }

    /** Counts from now to the last instant that is in time; the rest of a day that has begun is no day. */
    private static Amount left(Deadline deadline, Instant now) {
        Instant start = deadline.clock().start();
        Amount used = deadline.used(now.isBefore(start) ? start : now);
        boolean days = used.unit().isDays();
        Amount all = deadline.used(days ? deadline.expiresAt().minusNanos(1) : deadline.expiresAt());
        return new Amount(all.unit(), all.days() - used.days(), all.time().minus(used.time()));
    }

    /** Returns it in words. */
    Label label() {
        String zh = amount.map(how -> how.label().zh()).orElse("");
        String en = amount.map(how -> how.label().en()).orElse("");
        return switch (state) {
            case LEFT -> new Label("剩" + zh, en + " left");
            case DUE_TODAY -> new Label("今日届满", "due today");
            case OVERDUE -> new Label("逾期" + zh, ("overdue " + en).strip());
            case SUSPENDED -> new Label("暂停，剩" + zh, "suspended, " + en + " left");
        };
    }
}
