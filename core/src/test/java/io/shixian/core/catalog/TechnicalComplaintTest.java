package io.shixian.core.catalog;

/** {@code complaint.technical}, GDZW 0001.5-2019 5.3: no knowledge base answers a complaint. */
class TechnicalComplaintTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            replied: reply; bound applicant
            closed: reply close; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant or operator)--> received; binds applicant; may-name applicant; per GDZW-5.1-a
            received --reply(operator)--> replied; tells applicant; per GDZW-5.3-a
            replied --rework(applicant)--> received; once; tells operator; per GDZW-5.3-a; gap
            replied --close(operator or applicant)--> closed; per GDZW-5.3-a; gap
            """;

    static final String LIMITS = """
            reply: 2 working days from opening until reply, owed by operator, shall, GDZW-5.3-a
            rework: 2 working days from rework until reply, owed by operator, in-principle, GDZW-5.3-a, gap
            """;

    TechnicalComplaintTest() {
        super(TechnicalComplaint.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
