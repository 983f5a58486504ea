package io.shixian.core.catalog;

/** {@code institution.admission}, DB32/T 4369—2022 3.3; the text has no more than that institutions settle. */
class InstitutionAdmissionTest extends CompleteWalk {

    private static final String STAGES = """
            applied: ; bound service-institution
            admitted: admit; bound service-institution
            suspended: admit suspend; bound service-institution
            expelled: admit suspend resume expel; bound service-institution; closed
            refused: refuse; bound service-institution; closed
            """;

    private static final String ROWS = """
            new --open(service-institution)--> applied; binds service-institution; per DB32-3.3
            applied --admit(administrator or reviewer)--> admitted; tells service-institution; per DB32-3.3
            applied --refuse(administrator or reviewer)--> refused; reason; tells service-institution; per DB32-3.3; gap
            admitted --suspend(administrator)--> suspended; reason; tells service-institution; per DB32-4.2; gap
            suspended --resume(administrator)--> admitted; tells service-institution; per DB32-4.2; gap
            admitted --expel(administrator)--> expelled; reason; tells service-institution; per DB32-4.2; gap
            suspended --expel(administrator)--> expelled; reason; tells service-institution; per DB32-4.2; gap
            """;

    InstitutionAdmissionTest() {
        super(InstitutionAdmission.PROCEDURE, STAGES, ROWS, "");
    }
}
