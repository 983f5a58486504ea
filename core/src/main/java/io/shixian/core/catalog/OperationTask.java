package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.DB44_OPERATION;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 工作任务: a task of building or operation that the administrator issues to the operator (DB44/T 2438—2023, 3). The text
 * says that it is issued; what follows is filled in.
 */
public final class OperationTask {

    /** The operator has been told. */
    public static final Stage ISSUED = Stage.open("issued", "已下达", "Issued");

    /** The operator has taken note of it. */
    public static final Stage ACKNOWLEDGED = Stage.open("acknowledged", "已签收", "Acknowledged");

    /** The operator has done it. */
    public static final Stage COMPLETED = Stage.open("completed", "已完成", "Completed");

    /** The administrator has confirmed it. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** Takes note of it. */
    public static final Action ACKNOWLEDGE = Action.of("acknowledge", "签收", "Acknowledge");

    /** Reports it done. */
    public static final Action COMPLETE = Action.of("complete", "完成", "Complete");

    /** Confirms that it is done. */
    public static final Action CONFIRM = Action.of("confirm", "确认", "Confirm");

    private static final Clause ISSUING = DB44_OPERATION.section("3-d-note");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("task", "工作任务", "Task", DB44_OPERATION)
            .roles(ADMINISTRATOR, OPERATOR)
            .stages(ISSUED, ACKNOWLEDGED, COMPLETED, CLOSED)
            .opening(ISSUED, List.of(ADMINISTRATOR), ISSUING).binds(ADMINISTRATOR).mayBind(ADMINISTRATOR, OPERATOR).tells(OPERATOR)

            .step(ISSUED, ACKNOWLEDGE, OPERATOR, ACKNOWLEDGED, ISSUING).gap()
            .step(ACKNOWLEDGED, COMPLETE, OPERATOR, COMPLETED, ISSUING).tells(ADMINISTRATOR).gap()
            .step(COMPLETED, CONFIRM, ADMINISTRATOR, CLOSED, ISSUING).gap()
            .sound();
    // spotless:on

    private OperationTask() {}
}
