package io.shixian.core.catalog;

/** {@code duty.monthly-report}, GDZW 0001.5-2019 3.3.1: as the weekly one, for another period. */
class MonthlyReportTest extends CompleteWalk {

    MonthlyReportTest() {
        super(OperationReport.MONTHLY, WeeklyReportTest.STAGES, WeeklyReportTest.ROWS, WeeklyReportTest.LIMITS);
    }
}
