package io.shixian.core.deadline;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Every n working days from a day on. A period ends with its n-th working day, so the rest days behind it begin the next
 * one, and every period has a due day.
 *
 * @param n    how many working days, 1 or more
 * @param from the first day of the first period, counted if it is worked
 */
record WorkdayRecurrence(int n, LocalDate from) implements Recurrence {

    private static final Pattern ORDINAL = Pattern.compile("[1-9][0-9]{0,8}");

    WorkdayRecurrence {
        Objects.requireNonNull(from, "from");
        if (n < 1) {
            throw new IllegalArgumentException(
                    "every " + n + " working days is no recurrence; the number is 1 or more");
        }
    }

    @Override
    public List<Period> occurrences(LocalDate first, LocalDate last, WorkCalendar calendar) {
        Period.requireRange(first, last, calendar);
        List<Period> periods = new ArrayList<>();
        int complete = worked(last, calendar) / n;
        for (int k = workedBefore(first, calendar) / n + 1; k <= complete; k++) {
            periods.add(numbered(k, calendar));
        }
        return List.copyOf(periods);
    }

    @Override
    public Period periodOf(LocalDate day, WorkCalendar calendar) {
        if (day.isBefore(from)) {
            throw new IllegalArgumentException(day + " lies before " + from + ", from which '" + this
                    + "' counts; ask for that day or a later one");
        }
        return numbered(workedBefore(day, calendar) / n + 1, calendar);
    }

    @Override
    public boolean hasPeriod(String id) {
        return id.startsWith(from + "-N") && ORDINAL.matcher(ordinal(id)).matches();
    }

    @Override
    public Period period(String id, WorkCalendar calendar) {
        if (!hasPeriod(id)) {
            throw RecurrenceText.noPeriod(id, this, id(1));
        }
        return numbered(Integer.parseInt(ordinal(id)), calendar);
    }

    private String ordinal(String id) {
        return id.substring((from + "-N").length());
    }

    private Period numbered(int k, WorkCalendar calendar) {
        LocalDate due = dueDay(k, calendar);
        LocalDate first = k == 1 ? from : dueDay(k - 1, calendar).plusDays(1);
        return Period.endingOn(id(k), first, due, Period.firstProvisional(from, due, calendar));
    }

    private String id(int k) {
        return from + "-N" + k;
    }

    /** Returns the last day of the k-th period. */
    private LocalDate dueDay(int k, WorkCalendar calendar) {
        long days = (long) k * n - (calendar.isWorkingDay(from) ? 1 : 0);
        // More than the calendar has, so that it refuses.
        return calendar.plus(from, (int) Math.min(days, Integer.MAX_VALUE));
    }

    /** Counts the working days from the first day of all to a day, inclusive; 0 for a day before them. */
    private int worked(LocalDate day, WorkCalendar calendar) {
        if (day.isBefore(from)) {
            return 0;
        }
        return calendar.workingDays(from, day) + (calendar.isWorkingDay(from) ? 1 : 0);
    }

    private int workedBefore(LocalDate day, WorkCalendar calendar) {
        return day.isAfter(from) ? worked(day.minusDays(1), calendar) : 0;
    }

    @Override
    public Label label() {
        return new Label(
                "自" + from + "起每" + Term.workdays(n).label().zh(),
                "every " + Term.workdays(n).label().en() + " from " + from);
    }

    @Override
    public String toString() {
        return label().en();
    }
}
