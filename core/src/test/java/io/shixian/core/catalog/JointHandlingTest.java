package io.shixian.core.catalog;

/** {@code joint-matter}: 45 working days for the whole, 15 more by the head of the government (行政许可法 26, 42); the rest is ours. */
class JointHandlingTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            supplementing: request-supplement; bound applicant
            accepted: accept; bound applicant
            rejected: reject; bound applicant; closed
            handling: accept distribute; bound applicant
            concluded: accept distribute conclude; bound applicant; closed
            withdrawn: withdraw; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant or window)--> received; binds applicant; may-name applicant; per LICENSING-29
            received --request-supplement(window)--> supplementing; reason; document; once; tells applicant; per LICENSING-32.1.4
            supplementing --supplement(applicant)--> received; tells window; per LICENSING-32.1.5
            received --accept(window)--> accepted; document; tells applicant; per LICENSING-32.1.5
            received --reject(window)--> rejected; reason; document; tells applicant; per LICENSING-32.1.2
            accepted --distribute(window)--> handling; tells responsible-unit; per LICENSING-26; gap
            handling --conclude(window)--> concluded; document; tells applicant; per LICENSING-42.2; gap
            received --withdraw(applicant)--> withdrawn; tells window; per LICENSING-29; gap
            supplementing --withdraw(applicant)--> withdrawn; tells window; per LICENSING-29; gap
            accepted --withdraw(applicant)--> withdrawn; tells window; per LICENSING-29; gap
            handling --withdraw(applicant)--> withdrawn; tells window responsible-unit; per LICENSING-29; gap
            """;

    static final String LIMITS = """
            notice: 5 working days from opening until accept/reject/request-supplement, stopped by withdraw, owed by window, shall, LICENSING-32.1.4, at the end accepted as-of-start by LICENSING-32.1.4, telling [applicant, window]
            acceptance: no term from supplement until accept/reject, stopped by withdraw, owed by window, in-principle, LICENSING-32.1.5, gap
            handling: 45 working days from accept/expiry of notice until conclude, stopped by withdraw, owed by window, shall, LICENSING-42.2, extended by 15 working days 1x by [head-of-government] per LICENSING-42.2, suspended in writing for hearing/bidding/auction/inspection/testing/quarantine/appraisal/expert-review by [window] per LICENSING-45, changes told to [applicant]
            """;

    JointHandlingTest() {
        super(JointHandling.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
