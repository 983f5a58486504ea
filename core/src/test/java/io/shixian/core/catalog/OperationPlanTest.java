package io.shixian.core.catalog;

/** {@code publication.plan}, GDZW 0001.5-2019 4.2.1: the administrator alone. */
class OperationPlanTest extends CompleteWalk {

    private static final String STAGES = """
            drafted:
            in-review: submit; bound administrator
            returned: submit refuse; bound administrator
            in-force: submit consent; bound administrator; closed
            """;

    private static final String ROWS = """
            new --open(operator)--> drafted; may-name administrator; per GDZW-4.2.1-a
            drafted --submit(operator)--> in-review; may-name administrator; tells administrator; per GDZW-4.2.1-a
            in-review --consent(administrator)--> in-force; tells operator; per GDZW-4.2.1-a
            in-review --refuse(administrator)--> returned; reason; tells operator; per GDZW-4.2.1-a; gap
            returned --resubmit(operator)--> in-review; tells administrator; per GDZW-4.2.1-a; gap
            """;

    OperationPlanTest() {
        super(OperationPlan.PROCEDURE, STAGES, ROWS, "");
    }
}
