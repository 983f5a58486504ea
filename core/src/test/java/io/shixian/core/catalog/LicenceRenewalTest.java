package io.shixian.core.catalog;

/** {@code licence.renewal}, 行政许可法 50: thirty days before the end, and renewed by law if nobody decides until then. */
class LicenceRenewalTest extends CompleteWalk {

    private static final String STAGES = """
            valid: ; bound applicant
            applied: apply; bound applicant
            examining: apply examine; bound applicant
            renewed: apply renew; bound applicant; closed
            denied: apply deny; bound applicant; closed
            ended: let-end; bound applicant; closed
            withdrawn: apply withdraw; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant or window)--> valid; binds applicant; may-name applicant; data expiresOn=2025-12-31; tells applicant; per LICENSING-50.1; gap
            valid --apply(applicant)--> applied; data expiresOn=2025-12-31; tells window; per LICENSING-50.1
            valid --let-end(applicant)--> ended; per LICENSING-70.1.1; gap
            applied --examine(examiner)--> examining; per LICENSING-34.1
            applied --renew(decider)--> renewed; tells applicant; per LICENSING-50.2
            applied --deny(decider)--> denied; reason; document; tells applicant; per LICENSING-38.2
            examining --renew(decider)--> renewed; tells applicant; per LICENSING-50.2
            examining --deny(decider)--> denied; reason; document; tells applicant; per LICENSING-38.2
            applied --withdraw(applicant)--> withdrawn; per LICENSING-50.1; gap
            examining --withdraw(applicant)--> withdrawn; per LICENSING-50.1; gap
            """;

    private static final String LIMITS = """
            application: 30 calendar days before from opening by the day expiresOn until apply, owed by applicant, in-principle, LICENSING-50.1, gap
            validity: same day from opening by the day expiresOn until apply, owed by applicant, in-principle, LICENSING-70.1.1, at the end ended as-of-start by LICENSING-70.1.1, telling [applicant, window]
            decision: same day from apply by the day expiresOn until deny/renew, owed by decider, shall, LICENSING-50.2, at the end renewed as-of-start by LICENSING-50.2, telling [applicant, decider]
            """;

    LicenceRenewalTest() {
        super(LicenceRenewal.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
