package io.shixian.core.catalog;

/** {@code duty.log-review}, GDZW 0001.5-2019 3.3.2.2. */
class LogReviewTest extends CompleteWalk {

    private static final String STAGES = """
            due:
            reviewed: review; closed
            """;

    private static final String ROWS = """
            new --open(operator)--> due; data period=2025-03 dueOn=2025-03-31; per GDZW-3.3.2.2-a
            due --review(operator)--> reviewed; per GDZW-3.3.2.2-a
            """;

    static final String LIMITS = """
            review: same day from opening by the day dueOn until review, owed by operator, shall, GDZW-3.3.2.2-a
            """;

    LogReviewTest() {
        super(LogReview.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
