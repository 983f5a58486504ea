package io.shixian.core.catalog;

/** {@code consultation.technical}, GDZW 0001.5-2019 5.2. */
class TechnicalConsultationTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            replied: reply; bound applicant
            closed: reply close; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant or operator)--> received; binds applicant; may-name applicant; per GDZW-5.1-a
            received --reply(operator)--> replied; tells applicant; per GDZW-5.2-a
            received --answer-from-knowledge-base(operator)--> replied; should; per GDZW-5.2-b
            replied --rework(applicant)--> received; once; tells operator; per GDZW-5.2-a; gap
            replied --close(operator or applicant)--> closed; per GDZW-5.2-a; gap
            """;

    static final String LIMITS = """
            reply: 2 working days from opening until answer-from-knowledge-base/reply, owed by operator, shall, GDZW-5.2-a
            rework: 2 working days from rework until answer-from-knowledge-base/reply, owed by operator, in-principle, GDZW-5.2-a, gap
            """;

    TechnicalConsultationTest() {
        super(TechnicalConsultation.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
