package io.shixian.examples.cli.desk;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of the applications received in a time were answered before their limit ran out; those whose limit still runs
 * are not counted.
 *
 * @param when    the month of receipt, or another name of the time
 * @param kept    how many were answered in time
 * @param settled how many were answered or ran out
 */
record MonthRate(String when, int kept, int settled) {

    /** Returns the rate of each month of receipt, in order. */
    static List<MonthRate> byMonth(List<ReplayedCase> cases) {
        Map<YearMonth, MonthRate> rates = new TreeMap<>();
        for (ReplayedCase one : cases) {
            YearMonth month = YearMonth.from(one.receivedOn());
            rates.merge(month, of(month.toString(), one), MonthRate::and);
        }
        return List.copyOf(rates.values());
    }

    private static MonthRate of(String when, ReplayedCase one) {
        boolean settled = one.outcome() != CaseOutcome.OPEN;
        boolean kept = settled && one.outcome() != CaseOutcome.DEEMED_ACCEPTED;
        return new MonthRate(when, kept ? 1 : 0, settled ? 1 : 0);
    }

    /** Returns the sum of both, under this name. */
    MonthRate and(MonthRate other) {
        return new MonthRate(when, kept + other.kept, settled + other.settled);
    }

    /** Returns the share from 0 to 1; 0 if nothing is settled. */
    double share() {
        return settled == 0 ? 0 : (double) kept / settled;
    }
}
