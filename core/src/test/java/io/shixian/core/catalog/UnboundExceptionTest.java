package io.shixian.core.catalog;

/** {@code app.exception} where the report names nobody: whoever is an accessor may mend the application. */
class UnboundExceptionTest extends CompleteWalk {

    private static final String STAGES = """
            found:
            reported: report
            resolved: report resolve
            suspended: report take-offline
            fixed: report take-offline complete-fix
            verified: report take-offline complete-fix verify
            reopened: report take-offline complete-fix verify reopen
            closed: report take-offline complete-fix verify reopen feed-back; closed
            """;

    UnboundExceptionTest() {
        super(
                ApplicationException.PROCEDURE,
                STAGES,
                ApplicationExceptionTest.ROWS.replace("reported; may-name accessor administrator;", "reported;"),
                ApplicationExceptionTest.LIMITS);
    }
}
