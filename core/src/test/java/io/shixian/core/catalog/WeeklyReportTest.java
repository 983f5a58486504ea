package io.shixian.core.catalog;

/** {@code duty.weekly-report}, GDZW 0001.5-2019 3.3.1. */
class WeeklyReportTest extends CompleteWalk {

    static final String STAGES = """
            due:
            reported: report; bound administrator accessor; closed
            """;

    static final String ROWS = """
            new --open(operator)--> due; data period=2025-W10 dueOn=2025-03-07; may-name administrator accessor; per GDZW-3.3.1-c
            due --report(operator)--> reported; may-name administrator accessor; tells administrator accessor; per GDZW-3.3.1-c
            """;

    static final String LIMITS = """
            report: same day from opening by the day dueOn until report, owed by operator, shall, GDZW-3.3.1-c
            """;

    WeeklyReportTest() {
        super(OperationReport.WEEKLY, STAGES, ROWS, LIMITS);
    }
}
