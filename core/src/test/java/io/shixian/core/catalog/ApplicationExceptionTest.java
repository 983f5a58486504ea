package io.shixian.core.catalog;

/** {@code app.exception}, GDZW 0001.5-2019 3.2.4 and 3.3.3; reported to parties that the report names. */
class ApplicationExceptionTest extends CompleteWalk {

    private static final String STAGES = """
            found:
            reported: report; bound accessor administrator
            resolved: report resolve; bound accessor administrator
            suspended: report take-offline; bound accessor administrator
            fixed: report take-offline complete-fix; bound accessor administrator
            verified: report take-offline complete-fix verify; bound accessor administrator
            reopened: report take-offline complete-fix verify reopen; bound accessor administrator
            closed: report resolve feed-back; bound accessor administrator; closed
            """;

    static final String ROWS = """
            new --open(operator)--> found; may-name accessor administrator; per GDZW-3.3.3-a
            found --report(operator)--> reported; may-name accessor administrator; tells accessor administrator; per GDZW-3.3.3-a
            reported --resolve(accessor)--> resolved; per GDZW-3.2.4-a
            reported --take-offline(operator)--> suspended; reason; tells accessor administrator; per GDZW-3.2.4-b
            resolved --feed-back(operator)--> closed; tells accessor administrator; per GDZW-3.3.3-e
            suspended --complete-fix(accessor)--> fixed; per GDZW-3.3.3-d
            fixed --verify(operator)--> verified; checklist; per GDZW-3.3.3-d
            verified --reopen(operator)--> reopened; per GDZW-3.3.3-d
            reopened --feed-back(operator)--> closed; tells accessor administrator; per GDZW-3.3.3-e
            """;

    static final String LIMITS = """
            fix: 1 working day from report until resolve, stopped by take-offline, owed by accessor, shall, GDZW-3.2.4-a, at the end suspended at-expiry by GDZW-3.3.3-c, telling [operator, accessor, administrator]
            """;

    ApplicationExceptionTest() {
        super(ApplicationException.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
