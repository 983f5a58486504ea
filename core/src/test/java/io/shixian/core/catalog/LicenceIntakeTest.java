package io.shixian.core.catalog;

/**
 * {@code licence.intake}, 行政许可法 29 and 32: of a licence the intake alone. What the licence asks
 * for in writing (32, last paragraph) the intake does not.
 */
class LicenceIntakeTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            accepted: accept; bound applicant; closed
            rejected: reject; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant)--> received; binds applicant; per LICENSING-29
            received --accept(window)--> accepted; per LICENSING-32.1.5
            received --reject(window)--> rejected; per LICENSING-32.1.1
            """;

    static final String LIMITS = """
            notice: 5 working days from opening until accept/reject, owed by window, shall, LICENSING-32.1.4, at the end accepted as-of-start by LICENSING-32.1.4, telling [applicant, window]
            """;

    LicenceIntakeTest() {
        super(LicenceIntake.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
