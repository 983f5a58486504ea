package io.shixian.core.catalog;

/** {@code consultation.business}, GDZW 0001.5-2019 5.2; who answered, answers again and can't send it back. */
class BusinessConsultationTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            dispatched: dispatch; bound applicant responsible-unit
            replied: dispatch reply; bound applicant responsible-unit
            reworking: dispatch reply rework; bound applicant responsible-unit
            closed: dispatch reply close; bound applicant responsible-unit; closed
            """;

    private static final String ROWS = """
            new --open(applicant or operator)--> received; binds applicant; may-name applicant; per GDZW-5.1-a
            received --dispatch(operator)--> dispatched; names responsible-unit; tells responsible-unit; per GDZW-5.2-c
            dispatched --reply(responsible-unit)--> replied; tells applicant; per GDZW-5.2-d
            dispatched --return(responsible-unit)--> received; reason; frees responsible-unit; tells operator; per GDZW-5.2-c; gap
            replied --rework(applicant)--> reworking; once; tells responsible-unit; per GDZW-5.2-d; gap
            reworking --reply(responsible-unit)--> replied; tells applicant; per GDZW-5.2-d; gap
            replied --close(operator or applicant)--> closed; per GDZW-5.2-d; gap
            """;

    static final String LIMITS = """
            dispatch: no term from opening/return until dispatch, owed by operator, in-principle, GDZW-5.2-c
            reply: 5 working days from dispatch until reply, stopped by return, owed by responsible-unit, in-principle, GDZW-5.2-d, replaceable
            rework: 5 working days from rework until reply, owed by responsible-unit, in-principle, GDZW-5.2-d, gap
            """;

    BusinessConsultationTest() {
        super(BusinessConsultation.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
