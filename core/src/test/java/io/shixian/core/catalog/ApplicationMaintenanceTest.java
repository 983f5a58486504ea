package io.shixian.core.catalog;

/** {@code app.maintenance}, GDZW 0001.5-2019 3.2.3; begun, ended, rescheduled and cancelled by rules filled in. */
class ApplicationMaintenanceTest extends CompleteWalk {

    private static final String STAGES = """
            planned: ; bound accessor
            notified: notify; bound accessor operator
            announced: notify publish-notice; bound accessor operator
            in-progress: notify reschedule notify publish-notice start; bound accessor operator
            finished: notify publish-notice start finish; bound accessor operator; closed
            cancelled: notify cancel; bound accessor operator; closed
            """;

    private static final String ROWS = """
            new --open(accessor)--> planned; data plannedStart=2025-03-20; binds accessor; may-name accessor operator; per GDZW-3.2.3-a
            planned --notify(accessor)--> notified; may-name operator; tells operator; per GDZW-3.2.3-a
            notified --publish-notice(operator)--> announced; per GDZW-3.2.3-b
            announced --start(accessor or operator)--> in-progress; per GDZW-3.2.3-a; gap
            in-progress --finish(accessor or operator)--> finished; per GDZW-3.2.3-a; gap
            planned --reschedule(accessor)--> planned; data plannedStart=2025-03-24T22:00+08:00; per GDZW-3.2.3-a; gap
            notified --reschedule(accessor)--> planned; data plannedStart=2025-03-24; tells operator; per GDZW-3.2.3-a; gap
            announced --reschedule(accessor)--> planned; data plannedStart=2025-03-24; tells operator; per GDZW-3.2.3-a; gap
            planned --cancel(accessor)--> cancelled; per GDZW-3.2.3-a; gap
            notified --cancel(accessor)--> cancelled; tells operator; per GDZW-3.2.3-a; gap
            announced --cancel(accessor)--> cancelled; tells operator; per GDZW-3.2.3-a; gap
            """;

    private static final String LIMITS = """
            notice: 3 working days before from opening/reschedule by the day plannedStart until notify, owed by accessor, shall, GDZW-3.2.3-a
            page: no term from notify until publish-notice, stopped by reschedule, owed by operator, in-principle, GDZW-3.2.3-b
            """;

    ApplicationMaintenanceTest() {
        super(ApplicationMaintenance.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
