package io.shixian.core.catalog;

/** {@code professional-service}, DB32/T 4369—2022 3.3 and 4.4. */
class ProfessionalServiceTest extends CompleteWalk {

    private static final String STAGES = """
            requested: ; bound applicant service-institution
            accepted: accept; bound applicant service-institution
            delivered: accept deliver; bound applicant service-institution
            closed: accept deliver evaluate; bound applicant service-institution; closed
            declined: decline; bound applicant service-institution; closed
            cancelled: accept cancel; bound applicant service-institution; closed
            """;

    private static final String ROWS = """
            new --open(applicant)--> requested; binds applicant; names service-institution; tells service-institution; per DB32-4.4-3
            requested --accept(service-institution)--> accepted; tells applicant; per DB32-3.3; gap
            requested --decline(service-institution)--> declined; reason; tells applicant; per DB32-3.3; gap
            accepted --deliver(service-institution)--> delivered; tells applicant; per DB32-3.3
            delivered --evaluate(applicant)--> closed; grade; per DB32-3.3; gap
            requested --cancel(applicant)--> cancelled; tells service-institution; per DB32-4.4-3; gap
            accepted --cancel(applicant)--> cancelled; tells service-institution; per DB32-4.4-3; gap
            """;

    ProfessionalServiceTest() {
        super(ProfessionalService.PROCEDURE, STAGES, ROWS, "");
    }
}
