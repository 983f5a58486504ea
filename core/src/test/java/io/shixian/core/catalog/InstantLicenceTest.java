package io.shixian.core.catalog;

/** {@code licence.instant}, 行政许可法 34: decided on the spot, which is the same day. */
class InstantLicenceTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            supplementing: request-supplement; bound applicant
            rejected: reject; bound applicant; closed
            approved: approve; bound applicant
            denied: deny; bound applicant; closed
            delivered: approve deliver; bound applicant; closed
            withdrawn: withdraw; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant)--> received; binds applicant; per LICENSING-29
            received --request-supplement(window)--> supplementing; document; once; tells applicant; per LICENSING-32.1.4
            supplementing --supplement(applicant)--> received; tells window; per LICENSING-32.1.5
            received --reject(window)--> rejected; reason; document; tells applicant; per LICENSING-32.1.2
            received --approve(window or decider)--> approved; tells applicant; per LICENSING-34.2
            received --deny(window or decider)--> denied; reason; document; tells applicant; per LICENSING-38.2
            approved --deliver(window)--> delivered; per LICENSING-44
            received --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            supplementing --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            """;

    private static final String LIMITS = """
            decision: same day from opening/supplement until approve/deny/reject/request-supplement, owed by window, shall, LICENSING-34.2, gap
            delivery: 10 working days from approve until deliver, owed by window, shall, LICENSING-44
            """;

    InstantLicenceTest() {
        super(InstantLicence.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
