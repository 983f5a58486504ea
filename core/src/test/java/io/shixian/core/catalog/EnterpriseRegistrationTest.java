package io.shixian.core.catalog;

/** {@code enterprise.registration}, DB32/T 4369—2022 4.4; the text has no more than that enterprises register. */
class EnterpriseRegistrationTest extends CompleteWalk {

    private static final String STAGES = """
            applied: ; bound applicant
            active: verify! verify; bound applicant
            suspended: verify suspend; bound applicant
            cancelled: verify suspend resume cancel; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant)--> applied; binds applicant; per DB32-4.4-3
            applied --verify(reviewer)--> active; items credit-code; failed applied; tells applicant; per DB32-4.4-3; gap
            active --suspend(administrator or reviewer)--> suspended; reason; tells applicant; per DB32-4.2; gap
            suspended --resume(administrator or reviewer)--> active; tells applicant; per DB32-4.2; gap
            applied --cancel(applicant or administrator)--> cancelled; tells applicant; per DB32-4.2; gap
            active --cancel(applicant or administrator)--> cancelled; tells applicant; per DB32-4.2; gap
            suspended --cancel(applicant or administrator)--> cancelled; tells applicant; per DB32-4.2; gap
            """;

    EnterpriseRegistrationTest() {
        super(EnterpriseRegistration.PROCEDURE, STAGES, ROWS, "");
    }
}
