package io.shixian.core.catalog;

/** {@code duty.inspection}, GDZW 0001.5-2019 3.3.2.1: 8 items of the mini-program, 2 of the platform, 4 of the servers. */
class WeeklyInspectionTest extends CompleteWalk {

    private static final String STAGES = """
            due:
            inspected: inspect
            reported: inspect report; bound administrator; closed
            """;

    static final String ITEMS = "program-upgrade program-compatibility program-handling program-query"
            + " program-consultation program-announcement program-user-centre program-others"
            + " platform-login platform-release server-disk server-cpu server-memory server-database";

    private static final String ROWS = """
            new --open(operator)--> due; data period=2025-W10 dueOn=2025-03-07; may-name administrator; per GDZW-3.3.2.1-a
            due --inspect(operator)--> inspected; items %s; per GDZW-3.3.2.1-a
            inspected --report(operator)--> reported; may-name administrator; tells administrator; per GDZW-3.3.2.1-b
            """;

    static final String LIMITS = """
            inspect: same day from opening by the day dueOn until inspect, owed by operator, shall, GDZW-3.3.2.1-a
            report: no term from inspect until report, owed by operator, in-principle, GDZW-3.3.2.1-b
            """;

    WeeklyInspectionTest() {
        super(WeeklyInspection.PROCEDURE, STAGES, ROWS.formatted(ITEMS), LIMITS);
    }
}
