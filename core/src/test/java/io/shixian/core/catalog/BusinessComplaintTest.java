package io.shixian.core.catalog;

/** {@code complaint.business}, GDZW 0001.5-2019 5.3: seven steps and what the tester filled in, {@code gap}. */
class BusinessComplaintTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            dispatched: dispatch; bound applicant accessor
            accepted: dispatch accept; bound applicant accessor
            declined: dispatch decline; bound applicant accessor; closed
            replied: dispatch accept reply; bound applicant accessor
            closed: dispatch accept reply close; bound applicant accessor; closed
            """;

    private static final String ROWS = """
            new --open(applicant or operator)--> received; binds applicant; may-name applicant; per GDZW-5.1-a
            received --dispatch(operator)--> dispatched; names accessor; tells accessor administrator; per GDZW-5.3-b
            dispatched --accept(accessor)--> accepted; per GDZW-5.3-c
            dispatched --decline(accessor)--> declined; reason; tells applicant administrator; per GDZW-5.3-c
            dispatched --return(accessor)--> received; reason; frees accessor; tells operator; per GDZW-5.3-b; gap
            accepted --reply(accessor)--> replied; tells applicant administrator; per GDZW-5.3-d
            replied --rework(applicant)--> accepted; once; tells accessor; per GDZW-5.3-d; gap
            replied --close(operator or applicant)--> closed; per GDZW-5.3-d; gap
            """;

    static final String LIMITS = """
            dispatch: no term from opening/return until dispatch, owed by operator, in-principle, GDZW-5.3-b
            decide: 7 working days from dispatch until accept/decline, stopped by return, owed by accessor, shall, GDZW-5.3-c
            result: 20 working days from dispatch until decline/reply, stopped by return, owed by accessor, shall, GDZW-5.3-d, or from-acceptance from accept
            rework: 20 working days from rework until reply, owed by accessor, in-principle, GDZW-5.3-d, gap
            """;

    BusinessComplaintTest() {
        super(BusinessComplaint.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
