package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.dayOf;
import static io.shixian.core.deadline.Shanghai.midnight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts a term of days by walking from day to day (T10, T11, T12, T15, T17, T20, T21, T22), slow and as plain as the
 * rules, on the fact files. Of the clock it takes only what the clock was given.
 */
final class DayModel {

    /** No walk is longer; a clock that has not run out by then is suspended for good. */
    private static final int FAR = 1500;

    private final Clock clock;
    private final Unit unit;
    private final Roll roll;
    private final LocalDate start;
    private final LocalDate far;

    DayModel(Clock clock) {
        this.clock = clock;
        this.unit = clock.term().unit();
        this.roll = clock.counting().roll();
        this.start = dayOf(clock.start());
        this.far = start.plusDays(FAR);
    }

    /** Returns the last day; nothing while the clock stands still. */
    Optional<LocalDate> lastDay() {
        return nominal().flatMap(this::rolled);
    }

    /** Tells whether there is a day to move back to; where there is none, the rules don't say what happens. */
    boolean isSettled() {
        boolean forwards = roll != Roll.PREVIOUS_WORKING_DAY || isWorking();
        return forwards
                || nominal().isEmpty()
                || lastWorkingDayUpTo(nominal().get()).isPresent();
    }

    /** Returns the day on which the amount is used up. */
    Optional<LocalDate> nominal() {
        int amount = amount();
        int counted = 0;
        for (LocalDate day = start; day.isBefore(far); day = day.plusDays(1)) {
            counted += day.isAfter(start) && counts(day) ? 1 : 0;
            if (counted >= amount && counted - longRests(day) >= amount) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Returns what is left to count on a clock that never goes on. */
    int remaining() {
        if (nominal().isPresent()) {
            return 0;
        }
        LocalDate last = far;
        while (last.isAfter(start) && stands(midnight(last))) {
            last = last.minusDays(1);
        }
        return amount() - counted(last) + longRests(last);
    }

    /** Counts the days in (start, day]: worked where that matters, and the clock running at their 00:00. */
    int counted(LocalDate day) {
        return counted(start, day);
    }

    int counted(LocalDate after, LocalDate upTo) {
        int counted = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            counted += counts(day) ? 1 : 0;
        }
        return counted;
    }

    private boolean counts(LocalDate day) {
        return (!isWorking() || FactDays.works(day)) && !stands(midnight(day));
    }

    /**
     * Counts the days of runs of three or more rest days in (start, day], without those that don't count anyhow; none
     * unless such runs are to be added.
     */
    private int longRests(LocalDate last) {
        if (roll != Roll.STRETCH || isWorking()) {
            return 0;
        }
        int found = 0;
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (!FactDays.works(day)) {
                run.add(day);
            }
            if (FactDays.works(day) || day.equals(last)) {
                found += run.size() < 3
                        ? 0
                        : (int) run.stream().filter(d -> !stands(midnight(d))).count();
                run.clear();
            }
        }
        return found;
    }

    private Optional<LocalDate> rolled(LocalDate nominal) {
        LocalDate from = nominal;
        if (roll == Roll.PREVIOUS_WORKING_DAY && !isWorking()) {
            from = lastWorkingDayUpTo(nominal).orElseThrow();
        }
        for (LocalDate day = from; day.isBefore(far); day = day.plusDays(1)) {
            boolean mayEnd = FactDays.works(day) || roll == Roll.NONE && unit != Unit.SAME_DAY;
            if (mayEnd && end(day).isAfter(clock.start()) && !stands(end(day))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> lastWorkingDayUpTo(LocalDate nominal) {
        for (LocalDate day = nominal; !day.isBefore(start); day = day.minusDays(1)) {
            if (FactDays.works(day) && end(day).isAfter(clock.start())) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Returns 24:00, or 17:00 of a working day where days end at the close of office. */
    Instant end(LocalDate day) {
        boolean closes = clock.counting().dayEnd() == DayEnd.CLOSE_OF_OFFICE && FactDays.works(day);
        return closes ? at(day.atTime(17, 0)) : midnight(day.plusDays(1));
    }

    private boolean stands(Instant instant) {
        for (Suspension stop : clock.suspensions()) {
            if (stop.from().isBefore(instant)
                    && (stop.until().isEmpty() || !stop.until().get().isBefore(instant))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorking() {
        return unit == Unit.WORKING_DAYS || unit == Unit.SAME_DAY;
    }

    private int amount() {
        int amount = clock.term().amount();
        for (Extension extension : clock.extensions()) {
            amount += extension.term().amount();
        }
        return switch (unit) {
            case MONTHS -> daysTo(YearMonth.from(start).plusMonths(amount));
            case YEARS -> daysTo(YearMonth.from(start).plusYears(amount));
            default -> amount;
        };
    }

    private int daysTo(YearMonth month) {
        LocalDate end = month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
        return (int) start.datesUntil(end).count();
    }
}
