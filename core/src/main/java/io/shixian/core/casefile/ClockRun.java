package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Extension;
import io.shixian.core.deadline.Suspension;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.procedure.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run of a limit in a case: a limit that starts anew runs again, in the next cycle.
 *
 * @param limit       the limit
 * @param cycle       which run of it this is, from 1 on
 * @param startedAt   when the starting event was recorded
 * @param asOf        the day from which on the starting event holds (T23), or the day handed in with it that the limit is
 *                    counted from or back from (T16)
 * @param suspensions the times during which its clock did not run
 * @param extensions  what was added to it
 * @param warned      the last warning of this run, if there was one
 * @param lapse       how it stood when its running out was recorded, if it has been
 * @param ended       how it ended, if it has
 */
public record ClockRun(
        TimeLimit limit,
        int cycle,
        Instant startedAt,
        LocalDate asOf,
        List<Suspension> suspensions,
        List<Extension> extensions,
        Optional<ClockEvent.Warned> warned,
        Optional<Judgement> lapse,
        Optional<Judgement> ended) {

    static ClockRun started(TimeLimit limit, int cycle, Instant at, LocalDate asOf) {
        return new ClockRun(
                limit, cycle, at, asOf, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Tells whether the act is still owed, suspended or not. */
    public boolean isOpen() {
        return ended.isEmpty();
    }

    /** Tells whether its running out has been recorded. */
    public boolean lapsed() {
        return lapse.isPresent();
    }

    /** Returns which warning of this run the next one is, from 1 on. */
    public int nextRung() {
        return warned.map(ClockEvent.Warned::rung).orElse(0) + 1;
    }

    /** Tells whether its clock stands still. */
    public boolean isSuspended() {
        return isOpen()
                && !suspensions.isEmpty()
                && suspensions.get(suspensions.size() - 1).until().isEmpty();
    }

    /** Returns this run as a clock: a start as of an earlier day is the beginning of that day. */
    public Clock clock(Counting counting) {
        Instant start = LocalDate.ofInstant(startedAt, counting.zone()).equals(asOf)
                ? startedAt
                : asOf.atStartOfDay(counting.zone()).toInstant();
        return new Clock(
                limit.term(), counting, start, suspensions, extensions, limit.clause(), limit.strength(), limit.lead());
    }

    /** Returns where this run leads on a calendar. */
    public Deadline deadline(WorkCalendar calendar, Counting counting) {
        return clock(counting).deadline(calendar);
    }

    /** Returns how this run, still open, stands at an instant; once its running out is recorded, it stays missed (T27). */
    LimitStatus standing(Deadline deadline, Instant now) {
        if (lapse.isPresent()) {
            return lapse.get().status();
        }
        if (deadline.isSuspended()) {
            return LimitStatus.SUSPENDED;
        }
        return deadline.inTime(now) ? LimitStatus.RUNNING : LimitStatus.missed(limit.strength());
    }

    /** Judges this run as it ends at an instant, by the act that was owed or otherwise; a recorded lapse stands. */
    Judgement judged(Reckoning reckoning, Instant at, boolean kept) {
        if (lapse.isPresent()) {
            return lapse.get();
        }
        End end = reckoning.end(this);
        LimitStatus inTime = kept ? LimitStatus.MET : LimitStatus.STOPPED;
        LimitStatus status = end.isPast(at) ? LimitStatus.missed(limit.strength()) : inTime;
        return new Judgement(limit.code(), status, end.lastDay(), end.expiresAt(), reckoning.edition());
    }

    /** Returns this run under the rule of another version: what has been counted, stopped and added stays (V5). */
    ClockRun under(TimeLimit later) {
        return new ClockRun(later, cycle, startedAt, asOf, suspensions, extensions, warned, lapse, ended);
    }

    ClockRun suspended(Instant at, String cause, Clause clause) {
        List<Suspension> more = Longer.by(suspensions, Suspension.since(at, cause, Optional.of(clause)));
        return new ClockRun(limit, cycle, startedAt, asOf, more, extensions, warned, lapse, ended);
    }

    ClockRun resumed(Instant at) {
        List<Suspension> more = new ArrayList<>(suspensions);
        more.set(more.size() - 1, more.get(more.size() - 1).until(at));
        return new ClockRun(limit, cycle, startedAt, asOf, List.copyOf(more), extensions, warned, lapse, ended);
    }

    ClockRun extended(Term term, Clause clause) {
        List<Extension> more = Longer.by(extensions, new Extension(term, Optional.of(clause)));
        return new ClockRun(limit, cycle, startedAt, asOf, suspensions, more, warned, lapse, ended);
    }

    ClockRun warned(ClockEvent.Warned warning) {
        Optional<ClockEvent.Warned> last = Optional.of(warning);
        return new ClockRun(limit, cycle, startedAt, asOf, suspensions, extensions, last, lapse, ended);
    }

    ClockRun lapsed(Judgement missed) {
        return new ClockRun(limit, cycle, startedAt, asOf, suspensions, extensions, warned, Optional.of(missed), ended);
    }

    ClockRun ended(Judgement judgement) {
        Optional<Judgement> end = Optional.of(judgement);
        return new ClockRun(limit, cycle, startedAt, asOf, suspensions, extensions, warned, lapse, end);
    }
}
