package io.shixian.core.catalog;

/** {@code report}, 市级平台管理办法 5.1: verified, handled, and fed back to the reporter in any event. */
class SupervisionReportTest extends CompleteWalk {

    private static final String STAGES = """
            reported: ; bound applicant
            verified: verify; bound applicant
            unfounded: find-unfounded; bound applicant
            handled: verify handle; bound applicant
            closed: verify handle feed-back; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant or operator)--> reported; binds applicant; may-name applicant; tells supervisor; per SJPT-5.1-2
            reported --verify(supervisor)--> verified; per SJPT-5.1-2
            reported --find-unfounded(supervisor)--> unfounded; reason; per SJPT-5.1-2; gap
            verified --handle(supervisor)--> handled; per SJPT-5.1-2
            handled --feed-back(supervisor)--> closed; tells applicant; per SJPT-5.1-2
            unfounded --feed-back(supervisor)--> closed; tells applicant; per SJPT-5.1-2
            """;

    private static final String LIMITS = """
            verify: no term from opening until find-unfounded/verify, owed by supervisor, in-principle, SJPT-5.1-2
            handle: no term from verify until handle, owed by supervisor, in-principle, SJPT-5.1-2
            feed-back: no term from find-unfounded/handle until feed-back, owed by supervisor, in-principle, SJPT-5.1-2, gap
            """;

    SupervisionReportTest() {
        super(SupervisionReport.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
