package io.shixian.core.deadline;

import io.shixian.calendar.WorkCalendar;
import java.time.LocalDate;

/**
 * Counts terms back from a target day (T16).
 * <p>
 * A calendar-day limit never rolls towards its target, which would shorten it; it moves earlier only where the policy
 * says so.
 */
final class BackCount {

    private BackCount() {}

    static Count count(Clock clock, WorkCalendar calendar) {
        Counting counting = clock.counting();
        LocalDate target = counting.date(clock.start());
        int amount = clock.term().amount();
        int clear = counting.clearDays() ? 1 : 0;
        LocalDate nominal = switch (clock.term().unit()) {
            case WORKING_DAYS -> calendar.plus(target, -amount - clear);
            case MONTHS -> target.minusMonths(Math.min(amount, DayCount.BEYOND)).minusDays(clear);
            case YEARS -> target.minusYears(Math.min(amount, DayCount.BEYOND)).minusDays(clear);
            default -> target.minusDays((long) amount + clear);
        };
        LocalDate last = counting.roll() == Roll.PREVIOUS_WORKING_DAY ? calendar.sameOrPrevious(nominal) : nominal;
        return Count.ended(
                last,
                new DayCount(clock, calendar, new Stops(clock)).end(last),
                clock.term().unit(),
                nominal);
    }
}
