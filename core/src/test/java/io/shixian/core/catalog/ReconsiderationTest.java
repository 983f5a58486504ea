package io.shixian.core.catalog;

import org.junit.jupiter.api.Nested;

/** {@code reconsideration} and {@code reconsideration.simple}, 行政复议法 22 to 62. */
class ReconsiderationTest {

    private static final String STAGES = """
            received: ; bound applicant
            supplementing: request-supplement; bound applicant
            accepted: accept; bound applicant
            rejected: reject; bound applicant; closed
            abandoned: request-supplement take-as-abandoned; bound applicant; closed
            dismissed: accept dismiss; bound applicant; closed
            terminated: accept terminate; bound applicant; closed
            decided: accept decide; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant or reconsideration-organ)--> received; binds applicant; may-name applicant respondent; per RECONSIDERATION-22.1
            received --request-supplement(reconsideration-organ)--> supplementing; document; once; tells applicant; per RECONSIDERATION-31.1
            supplementing --allow-more-time(reconsideration-organ)--> supplementing; reason; tells applicant; per RECONSIDERATION-31.2
            supplementing --supplement(applicant)--> received; tells reconsideration-organ; per RECONSIDERATION-31.3
            supplementing --take-as-abandoned(reconsideration-organ)--> abandoned; reason; tells applicant; per RECONSIDERATION-31.2
            received --accept(reconsideration-organ)--> accepted; tells applicant; per RECONSIDERATION-30.1
            received --reject(reconsideration-organ)--> rejected; reason; document; tells applicant; per RECONSIDERATION-30.2
            accepted --send-copy(reconsideration-organ)--> accepted; may-name respondent; tells respondent; per COPYING
            accepted --answer(respondent)--> accepted; document; tells reconsideration-organ; per COPYING
            accepted --dismiss(reconsideration-organ)--> dismissed; reason; document; tells applicant respondent; per RECONSIDERATION-33
            accepted --terminate(reconsideration-organ)--> terminated; reason; document; tells applicant respondent; per RECONSIDERATION-41
            accepted --decide(reconsideration-organ)--> decided; document; tells applicant respondent; per PERIOD
            """;

    private static final String LIMITS = """
            review: 5 working days from opening/supplement until accept/reject/request-supplement, owed by reconsideration-organ, shall, RECONSIDERATION-30.1, at the end accepted on-last-day by RECONSIDERATION-30.3, telling [applicant, reconsideration-organ]
            supplement: 10 working days from request-supplement until supplement, stopped by allow-more-time, owed by applicant, shall, RECONSIDERATION-31.2, at the end abandoned at-expiry by RECONSIDERATION-31.2, telling [applicant, reconsideration-organ]
            more-time: no term from allow-more-time until supplement, owed by applicant, in-principle, RECONSIDERATION-31.2, at the end abandoned at-expiry by RECONSIDERATION-31.2, telling [applicant, reconsideration-organ]
            copy: COPY working days from accept/expiry of review until send-copy, owed by reconsideration-organ, shall, COPYING
            answer: ANSWER working days from send-copy until answer, owed by respondent, shall, COPYING
            decision: DECIDE calendar days from accept/expiry of review until decide/dismiss, owed by reconsideration-organ, shall, PERIOD, MOREsuspended in writing for death/incapacity/missing-person/organisation-ended/force-majeure/mediation/question-of-law/other-case/review-of-rule/other by [reconsideration-organ] per RECONSIDERATION-39.1, changes told to [applicant, respondent]
            """;

    private static String cited(String text, String copying, String period) {
        return text.replace("COPYING", "RECONSIDERATION-" + copying).replace("PERIOD", "RECONSIDERATION-" + period);
    }

    private static String limits(String copying, int copy, int answer, String period, int days, String more) {
        return cited(LIMITS, copying, period)
                .replace("COPY", String.valueOf(copy))
                .replace("ANSWER", String.valueOf(answer))
                .replace("DECIDE", String.valueOf(days))
                .replace("MORE", more);
    }

    @Nested
    class In_the_ordinary_procedure extends CompleteWalk {

        In_the_ordinary_procedure() {
            super(
                    Reconsideration.ORDINARY,
                    STAGES,
                    cited(ROWS, "48", "62.1"),
                    limits(
                            "48",
                            7,
                            10,
                            "62.1",
                            60,
                            "extended by 30 calendar days 1x by [decider] per RECONSIDERATION-62.1, "));
        }
    }

    @Nested
    class In_the_simple_procedure extends CompleteWalk {

        In_the_simple_procedure() {
            super(Reconsideration.SIMPLE, STAGES, cited(ROWS, "54.1", "62.2"), limits("54.1", 3, 5, "62.2", 30, ""));
        }
    }
}
