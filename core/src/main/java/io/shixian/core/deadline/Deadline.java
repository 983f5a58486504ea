package io.shixian.core.deadline;

import io.shixian.calendar.Certainty;
import io.shixian.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a clock leads on a calendar.
 * <p>
 * A clock that stands still has no last day: ask {@link #remaining()} and {@link #ifResumedOn}. Instances are immutable.
 */
public final class Deadline {

    private final Clock clock;
    private final WorkCalendar calendar;
    private final Stops stops;
    private final Count count;

    Deadline(Clock clock, WorkCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
        this.stops = new Stops(clock);
        if (clock.term().direction() == Term.Direction.BEFORE) {
            this.count = BackCount.count(clock, calendar);
        } else if (clock.term().unit().isDays()) {
            this.count = new DayCount(clock, calendar, stops).count();
        } else {
            this.count = new TimeCount(clock, calendar, stops).count();
        }
        count.end().ifPresent(end -> requireInside(end.lastDay()));
    }

    /** Lets the calendar refuse a day that it does not cover, though nothing was looked up on it. */
    private void requireInside(LocalDate day) {
        calendar.workingDays(day, day);
    }

    /** Returns the clock. */
    public Clock clock() {
        return clock;
    }

    /** Returns the calendar on which it was counted. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** Tells whether the clock stands still before its limit ran out. */
    public boolean isSuspended() {
        return count.end().isEmpty();
    }

    /**
     * Returns the last day on which an act is in time.
     *
     * @throws IllegalStateException if the clock is suspended
     */
    public LocalDate lastDay() {
        return end().lastDay();
    }

    /**
     * Returns the first instant that is too late: 24:00 of the last day unless the counting says otherwise (T18).
     *
     * @throws IllegalStateException if the clock is suspended
     */
    public Instant expiresAt() {
        return end().expiresAt();
    }

    private Count.End end() {
        return count.end()
                .orElseThrow(() -> new IllegalStateException("the clock is suspended with " + count.left()
                        + " left and has no last day; ask remaining() or ifResumedOn(date)"));
    }

    /** Returns what is left on a suspended clock; nothing if the clock is not suspended. */
    public Amount remaining() {
        return count.left();
    }

    /**
     * Returns the deadline there would be if a suspended clock went on on a day, as early as it could; else this one.
     *
     * @throws IllegalArgumentException if the suspension began after that day
     */
    public Deadline ifResumedOn(LocalDate day) {
        Instant morning = clock.counting().startOf(day);
        return ifResumedAt(clock.suspensions().stream()
                .filter(stop -> stop.until().isEmpty())
                .map(Suspension::from)
                .max(Comparator.naturalOrder())
                .filter(from -> clock.counting().date(from).equals(day))
                .map(from -> from.plusNanos(1))
                .orElse(morning));
    }

    /**
     * Returns the deadline there would be if a suspended clock went on at an instant; else this one.
     *
     * @throws IllegalArgumentException if that is not after the suspension began
     */
    public Deadline ifResumedAt(Instant instant) {
        if (!isSuspended()) {
            return this;
        }
        Clock resumed = new Clock(
                clock.term(),
                clock.counting(),
                clock.start(),
                clock.suspensions().stream()
                        .map(stop -> stop.until().isEmpty() ? stop.until(instant) : stop)
                        .toList(),
                clock.extensions(),
                clock.clause(),
                clock.strength(),
                clock.lead());
        return resumed.deadline(calendar);
    }

    /** Returns the first provisional day that the last day rests on, if there is one (T4). */
    public Optional<LocalDate> firstProvisional() {
        Unit unit = clock.term().unit();
        if (isSuspended() || unit == Unit.HOURS) {
            return Optional.empty();
        }
        LocalDate start = clock.counting().date(clock.start());
        LocalDate last = lastDay();
        boolean back = clock.term().direction() == Term.Direction.BEFORE;
        if (unit.isDays() && !unit.isWorking()) {
            Roll roll = clock.counting().roll();
            if (roll == Roll.NONE || (back && roll != Roll.PREVIOUS_WORKING_DAY)) {
                return Optional.empty();
            }
            return roll == Roll.STRETCH
                    ? provisional(start.plusDays(1), last)
                    : provisional(earlier(count.nominal(), last), later(count.nominal(), last));
        }
        if (back) {
            return provisional(last, start.minusDays(1));
        }
        return provisional(unit == Unit.WORKING_DAYS ? start.plusDays(1) : start, last);
    }

    private Optional<LocalDate> provisional(LocalDate first, LocalDate last) {
        return calendar.day(first).certainty() == Certainty.PROVISIONAL
                ? Optional.of(first)
                : calendar.firstProvisional(first, last);
    }

    /** Returns whether the last day rests on published days only (T4). */
    public Certainty certainty() {
        return firstProvisional().isPresent() ? Certainty.PROVISIONAL : Certainty.PUBLISHED;
    }

    /** Tells whether an act at an instant is in time (T18). */
    public boolean inTime(Instant act) {
        return isSuspended() || act.isBefore(expiresAt());
    }

    /** Returns the verdict on an act at an instant, whenever it is asked for (T18, T25). */
    public Verdict verdict(Instant act) {
        return inTime(act) ? Verdict.MET : Verdict.missed(clock.strength());
    }

    /**
     * Returns the instant from which on the light is yellow (T26).
     *
     * @throws IllegalStateException if the clock is suspended
     */
    public Instant warnsFrom() {
        return warnsFrom(clock.lead());
    }

    /** Returns the instant from which on at most a lead is left, the start at the earliest if the clock runs forwards. */
    Instant warnsFrom(Term lead) {
        end();
        return Warning.from(this, stops, lead);
    }

    /** Returns the light at an instant: never red while the clock is suspended. */
    public Light light(Instant now) {
        if (isSuspended()) {
            return Warning.isNear(this) ? Light.YELLOW : Light.GREEN;
        }
        if (!now.isBefore(expiresAt())) {
            return Light.RED;
        }
        return now.isBefore(warnsFrom()) ? Light.GREEN : Light.YELLOW;
    }

    /**
     * Returns the time counted from the start to an instant, in the limit's unit; a day counts from its 00:00 on.
     *
     * @throws IllegalArgumentException if the instant lies before the start, or the term is counted backwards
     */
    public Amount used(Instant act) {
        forwards();
        if (act.isBefore(clock.start())) {
            throw new IllegalArgumentException(
                    act + " lies before the start " + clock.start() + "; nothing can have been used yet");
        }
        return counted(clock.start(), act);
    }

    /**
     * Returns by how much an act missed the limit, in the limit's unit: at least one day; of working hours none if the
     * office has not opened since.
     *
     * @throws IllegalArgumentException if the act was in time; ask {@link #inTime} first
     */
    public Amount late(Instant act) {
        if (inTime(act)) {
            throw new IllegalArgumentException(act + " is in time and not late; ask inTime(act) first");
        }
        if (!clock.term().unit().isDays()) {
            return counted(expiresAt(), act);
        }
        LocalDate day = clock.counting().date(act);
        int days = new DayCount(clock, calendar, stops).running(lastDay(), day);
        return Amount.ofDays(clock.term().unit(), Math.max(1, days));
    }

    /**
     * Returns what is left at an instant, in the limit's unit: a day counts from its 00:00 on, so on the last day none is left.
     *
     * @throws IllegalStateException if the clock is suspended; ask {@link #remaining()}
     */
    public Amount left(Instant now) {
        Instant end = expiresAt();
        Unit unit = clock.term().unit();
        if (!now.isBefore(end)) {
            return unit.isDays() ? Amount.ofDays(unit, 0) : Amount.ofTime(unit, Duration.ZERO);
        }
        LocalDate today = clock.counting().date(now);
        return unit.isDays()
                ? Amount.ofDays(unit, new DayCount(clock, calendar, stops).running(today, lastDay()))
                : counted(now, end);
    }

    private Amount counted(Instant from, Instant to) {
        Unit unit = clock.term().unit();
        Counting counting = clock.counting();
        return unit.isDays()
                ? Amount.ofDays(
                        unit, new DayCount(clock, calendar, stops).running(counting.date(from), counting.date(to)))
                : Amount.ofTime(unit, new TimeCount(clock, calendar, stops).between(from, to));
    }

    private void forwards() {
        if (clock.term().direction() == Term.Direction.BEFORE) {
            throw new IllegalArgumentException(clock.term() + " is counted backwards; nothing of it is used up");
        }
    }

    LocalDate nominal() {
        return count.nominal();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Explains the deadline step by step (T28). */
    public Explanation explain() {
        return Explainer.explain(this);
    }

    @Override
    public String toString() {
        return isSuspended()
                ? clock.total() + ", suspended with " + remaining() + " left"
                : clock.total() + ", last day " + lastDay() + " (" + certainty().code() + ")";
    }
}
