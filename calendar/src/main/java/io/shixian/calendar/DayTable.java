package io.shixian.calendar;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Rank and select over the days of a century: the number of working days up to any day, and the day of any number.
 * <p>
 * Counting 250 working days costs what counting one costs. A date becomes an index through its own fields, which is
 * cheaper than its epoch day.
 */
final class DayTable {

    /** The first day that the first notice touches. */
    static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    /** The last day of the table of lunar festivals. */
    static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private static final int FIRST_YEAR = FIRST.getYear();
    private static final int YEARS = LAST.getYear() - FIRST_YEAR + 1;
    private static final LocalDate[] DATES = FIRST.datesUntil(LAST.plusDays(1)).toArray(LocalDate[]::new);
    static final int SIZE = DATES.length;

    private static final int[] BEFORE_MONTH = beforeMonth();

    /** How many working days lie before each index; one entry more than there are days. */
    private final char[] rank;

    /** The working days in turn. */
    private final LocalDate[] select;

    DayTable(boolean[] working) {
        rank = new char[SIZE + 1];
        LocalDate[] found = new LocalDate[SIZE];
        int count = 0;
        for (int i = 0; i < SIZE; i++) {
            rank[i] = (char) count;
            if (working[i]) {
                found[count++] = DATES[i];
            }
        }
        rank[SIZE] = (char) count;
        select = Arrays.copyOf(found, count);
    }

    /** Returns where a date stands in the table, refusing dates outside it. */
    static int indexOf(LocalDate date) {
        int year = date.getYear() - FIRST_YEAR;
        if (year < 0 || year >= YEARS) {
            throw OutsideCalendarException.of(date);
        }
        return BEFORE_MONTH[year * 12 + date.getMonthValue() - 1] + date.getDayOfMonth();
    }

    static LocalDate date(int index) {
        return DATES[index];
    }

    boolean isWorking(int index) {
        return rank[index] != rank[index + 1];
    }

    int between(int after, int upTo) {
        return rank[upTo + 1] - rank[after + 1];
    }

    /** Returns the n-th working day after (n &gt; 0) or before (n &lt; 0) a date, or for n = 0 the date itself. */
    LocalDate plus(LocalDate date, int n) {
        int from = indexOf(date);
        if (n == 0) {
            return date;
        }
        // An n beyond all days overflows to a negative ordinal, which is refused like any other outside the table.
        int ordinal = n > 0 ? rank[from + 1] + n - 1 : rank[from] + n;
        if (ordinal < 0 || ordinal >= select.length) {
            throw OutsideCalendarException.counting(date, n);
        }
        return select[ordinal];
    }

    /** Returns the first index of a run of more than {@code most} days off, or -1 if there is no such run. */
    int longRest(int most) {
        int last = -1;
        for (LocalDate worked : select) {
            int next = indexOf(worked);
            if (next - last - 1 > most) {
                return last + 1;
            }
            last = next;
        }
        return SIZE - last - 1 > most ? last + 1 : -1;
    }

    private static int[] beforeMonth() {
        int[] before = new int[YEARS * 12];
        for (int i = 0; i < SIZE; i++) {
            LocalDate date = DATES[i];
            if (date.getDayOfMonth() == 1) {
                before[(date.getYear() - FIRST_YEAR) * 12 + date.getMonthValue() - 1] = i - 1;
            }
        }
        return before;
    }
}
