package io.shixian.core.catalog;

/** {@code consultation.technical}, GDZW 0001.5-2019 5.2. */
class TechnicalConsultationTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            replied: reply; bound applicant
            closed: reply close; bound applicant; closed
            """;

    private static final String ROWS = """
            received --reply(operator)--> replied; per GDZW-5.2-a
            received --answer-from-knowledge-base(operator)--> replied; should; per GDZW-5.2-b
            replied --rework(applicant)--> received; tells operator; per GDZW-5.2-a; gap
            replied --close(operator or applicant)--> closed; per GDZW-5.2-a; gap
            """;

    TechnicalConsultationTest() {
        super(TechnicalConsultation.PROCEDURE, "applicant", STAGES, ROWS);
    }
}
