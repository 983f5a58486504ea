package io.shixian.core.catalog;

/** {@code task}: DB44/T 2438—2023 3 has the administrator issue tasks to the operator; what follows is filled in. */
class OperationTaskTest extends CompleteWalk {

    private static final String STAGES = """
            issued: ; bound administrator
            acknowledged: acknowledge; bound administrator
            completed: acknowledge complete; bound administrator
            closed: acknowledge complete confirm; bound administrator; closed
            """;

    private static final String ROWS = """
            new --open(administrator)--> issued; binds administrator; may-name administrator operator; tells operator; per DB44-3-d-note
            issued --acknowledge(operator)--> acknowledged; per DB44-3-d-note; gap
            acknowledged --complete(operator)--> completed; tells administrator; per DB44-3-d-note; gap
            completed --confirm(administrator)--> closed; per DB44-3-d-note; gap
            """;

    OperationTaskTest() {
        super(OperationTask.PROCEDURE, STAGES, ROWS, "");
    }
}
