package io.shixian.core.catalog;

/** What all licences have in common, as a tester wrote it down from 行政许可法 29 to 48. */
final class LicenceTranscript {

    static final String INTAKE_STAGES = """
            received: ; bound applicant
            supplementing: request-supplement; bound applicant
            accepted: accept; bound applicant
            rejected: reject; bound applicant; closed
            examining: accept examine; bound applicant examiner second-examiner
            withdrawn: withdraw; bound applicant; closed
            """;

    static final String HEARING_STAGES = """
            hearing-offered: accept examine tell-hearing-right; bound applicant examiner second-examiner interested-party
            hearing: accept examine tell-hearing-right ask-hearing; bound applicant examiner second-examiner interested-party
            """;

    static final String DECISION_STAGES = """
            approved: accept approve; bound applicant
            denied: accept deny; bound applicant; closed
            delivered: accept approve deliver; bound applicant; closed
            """;

    static final String INTAKE = """
            new --open(applicant)--> received; binds applicant; per LICENSING-29
            received --request-supplement(window)--> supplementing; document; once; tells applicant; per LICENSING-32.1.4
            supplementing --supplement(applicant)--> received; tells window; per LICENSING-32.1.5
            received --accept(window)--> accepted; document; tells applicant; per LICENSING-32.1.5
            received --reject(window)--> rejected; reason; document; tells applicant; per LICENSING-32.1.2
            received --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            supplementing --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            """;

    static final String EXAMINATION = """
            accepted --examine(examiner)--> examining; may-name examiner second-examiner; per LICENSING-34.1
            examining --check-facts(examiner or second-examiner)--> examining; joint; per LICENSING-34.3
            examining --tell-interested-party(examiner)--> examining; names interested-party; tells interested-party; per LICENSING-36
            examining --state-opinion(applicant or interested-party)--> examining; tells examiner; per LICENSING-36
            accepted --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            examining --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            """;

    static final String DECISION = """
            accepted --approve(decider)--> approved; tells applicant; per LICENSING-34.2
            accepted --deny(decider)--> denied; reason; document; tells applicant; per LICENSING-38.2
            examining --approve(decider)--> approved; tells applicant; per LICENSING-38.1
            examining --deny(decider)--> denied; reason; document; tells applicant; per LICENSING-38.2
            """;

    static final String DELIVERY = """
            approved --deliver(window)--> delivered; per LICENSING-44
            """;

    static final String INTAKE_LIMITS = """
            notice: 5 working days from opening until accept/reject/request-supplement, owed by window, shall, LICENSING-32.1.4, at the end accepted as-of-start by LICENSING-32.1.4, telling [applicant, window]
            supplement: no term from request-supplement until supplement, owed by applicant, in-principle, LICENSING-32.1.4, gap
            acceptance: no term from supplement until accept/reject, owed by window, in-principle, LICENSING-32.1.5, gap
            """;

    static final String DELIVERY_LIMIT = """
            delivery: 10 working days from approve until deliver, owed by window, shall, LICENSING-44
            """;

    static final String NOT_COUNTED =
            ", suspended in writing for hearing/bidding/auction/inspection/testing/quarantine/appraisal/expert-review"
                    + " by [window, examiner, decider] per LICENSING-45, changes told to [applicant]";

    static final String PROMISE = """
            promise: no term from accept/expiry of notice until approve/deny, owed by decider, in-principle, BUSINESS-ENV-36""" + NOT_COUNTED + "\n";

    /** The hearing out of the stage in which the deciding organ has the case. */
    static String hearing(String home) {
        return """
            HOME --tell-hearing-right(examiner or decider)--> hearing-offered; may-name interested-party; tells applicant interested-party; per LICENSING-47.1
            hearing-offered --ask-hearing(applicant or interested-party)--> hearing; tells examiner; per LICENSING-47.1
            HOME --call-hearing(examiner or decider)--> hearing; per LICENSING-46
            hearing --set-hearing-day(examiner or decider)--> hearing; data hearingDay=2025-04-15; per LICENSING-48.1.1
            hearing --notify-hearing(examiner or decider)--> hearing; document; tells applicant interested-party; per LICENSING-48.1.1
            hearing --hold-hearing(decider)--> HOME; document; per LICENSING-48.1.5
            hearing-offered --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            hearing --withdraw(applicant)--> withdrawn; per LICENSING-29; gap
            """.replace("HOME", home);
    }

    static String hearingLimits(String home) {
        return """
            ask-hearing: 5 working days from tell-hearing-right until ask-hearing, owed by applicant, in-principle, LICENSING-47.1, at the end HOME at-expiry by LICENSING-47.1, telling [examiner], gap
            hold-hearing: 20 working days from ask-hearing until hold-hearing, owed by decider, shall, LICENSING-47.1
            hearing-notice: 7 working days before from set-hearing-day by the day hearingDay until notify-hearing, owed by examiner, shall, LICENSING-48.1.1
            """.replace("HOME", home);
    }

    /** The limit of the decision with its extension. */
    static String decision(int days, int more, String decides, String article) {
        return "decision: " + days
                + " working days from accept/expiry of notice until approve/deny, owed by decider, shall, " + article
                + ", extended by " + more + " working days 1x by [" + decides + "] per " + article + NOT_COUNTED;
    }

    private LicenceTranscript() {}
}
