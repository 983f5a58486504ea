package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.DayEnd;
import io.shixian.core.deadline.Term;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A calendar and a way of counting on it.
 * <p>
 * Most limits of a day's cases run for the same terms from the same days, so what was counted lately is remembered here,
 * never in a case, and cases share the days. What is remembered is immutable and changes no answer: threads that race
 * for a slot count once more at worst.
 */
final class Reckoning {

    /** A power of two, and enough for the days and terms of a quarter. */
    private static final int SLOTS = 256;

    private final WorkCalendar calendar;
    private final Counting counting;
    private final String edition;
    private final @Nullable Counted[] lately = new Counted[SLOTS];
    private LocalDay today;

    Reckoning(WorkCalendar calendar, Counting counting) {
        this.calendar = calendar;
        this.counting = counting;
        this.edition = calendar.edition();
        this.today = LocalDay.of(Instant.EPOCH, counting.zone());
    }

    private record Counted(Term term, LocalDate asOf, End end) {

        boolean isOf(ClockRun run) {
            return asOf.equals(run.asOf()) && term.equals(run.limit().term());
        }
    }

    WorkCalendar calendar() {
        return calendar;
    }

    Counting counting() {
        return counting;
    }

    String edition() {
        return edition;
    }

    LocalDate date(Instant at) {
        LocalDay day = today;
        if (!day.holds(at)) {
            day = LocalDay.of(at, counting.zone());
            today = day;
        }
        return day.date();
    }

    End end(ClockRun run) {
        if (!followsFromItsDay(run)) {
            return count(run);
        }
        Term term = run.limit().term();
        int slot = (run.asOf().hashCode() * 31 + term.amount() * 7 + term.unit().ordinal()) & (SLOTS - 1);
        Counted counted = lately[slot];
        if (counted == null || !counted.isOf(run)) {
            counted = new Counted(term, run.asOf(), count(run));
            lately[slot] = counted;
        }
        return counted.end();
    }

    /** Whole days that end at 24:00, neither stopped nor lengthened, end by term and first day, whatever the hour of the start. */
    private boolean followsFromItsDay(ClockRun run) {
        return run.limit().term().unit().isDays()
                && counting.dayEnd() == DayEnd.MIDNIGHT
                && run.suspensions().isEmpty()
                && run.extensions().isEmpty();
    }

    private End count(ClockRun run) {
        return End.of(run.deadline(calendar, counting));
    }
}
