package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 应用调整、应用撤销: a service application is changed or taken off the platform, on a work order of the administrator (GDZW
 * 0001.5-2019, 3.2.2).
 * <p>
 * The text treats both in one breath, so both are one table under two names. It sets no limit; a rule book may.
 */
public final class ApplicationChange {

    /** The accessor prepares its application. */
    public static final Stage DRAFT = Stage.open("draft", "拟申请", "Draft");

    /** The administrator has it in writing. */
    public static final Stage APPLIED = Stage.open("applied", "已申请", "Applied");

    /** The operator has the work order (工单). */
    public static final Stage ORDERED = Stage.open("ordered", "已下达工单", "Ordered");

    /** The operator has done what the order says: a withdrawn application is off the platform. */
    public static final Stage EXECUTED = Stage.open("executed", "已执行", "Executed");

    /** The administrator has confirmed it. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** The administrator has found no reasonable grounds. */
    public static final Stage REFUSED = Stage.closed("refused", "不予同意", "Refused");

    /** Applies in writing and gives the grounds. */
    public static final Action APPLY = Action.of("apply", "书面申请", "Apply");

    /** Agrees and issues the work order. */
    public static final Action APPROVE = Action.of("approve", "同意并下达工单", "Approve");

    /** Refuses it, with a reason. */
    public static final Action REFUSE = Action.of("refuse", "不予同意", "Refuse");

    /** Does what the work order says. */
    public static final Action EXECUTE = Action.of("execute", "执行工单", "Execute");

    /** Confirms that it was done. */
    public static final Action CONFIRM = Action.of("confirm", "确认", "Confirm");

    private static final Clause APPLICATION = GDZW_OPERATION.section("3.2.2-a");
    private static final Clause REVIEW = GDZW_OPERATION.section("3.2.2-b");
    private static final Clause EXECUTION = GDZW_OPERATION.section("3.2.2-c");
    private static final Clause FLOW = GDZW_OPERATION.section("A.1");

    /** The table of an adjustment. */
    public static final Procedure ADJUSTMENT = table("app.adjustment", "应用调整", "Application adjustment");

    /** The table of a withdrawal. */
    public static final Procedure WITHDRAWAL = table("app.withdrawal", "应用撤销", "Application withdrawal");

    private ApplicationChange() {}

    // spotless:off
    private static Procedure table(String code, String zh, String en) {
        return Procedure.named(code, zh, en, GDZW_OPERATION)
                .roles(ACCESSOR, ADMINISTRATOR, OPERATOR)
                .stages(DRAFT, APPLIED, ORDERED, EXECUTED, CLOSED, REFUSED)
                .opening(DRAFT, List.of(ACCESSOR), APPLICATION).binds(ACCESSOR).mayBind(ACCESSOR, ADMINISTRATOR, OPERATOR)

                .step(DRAFT, APPLY, ACCESSOR, APPLIED, APPLICATION).needs(REASON, DOCUMENT)
                .step(APPLIED, APPROVE, ADMINISTRATOR, ORDERED, REVIEW).mayBind(OPERATOR).tells(ACCESSOR, OPERATOR)
                .step(APPLIED, REFUSE, ADMINISTRATOR, REFUSED, REVIEW).needs(REASON).tells(ACCESSOR)
                .step(ORDERED, EXECUTE, OPERATOR, EXECUTED, EXECUTION)
                .step(EXECUTED, CONFIRM, ADMINISTRATOR, CLOSED, FLOW).gap()

                .target("review", "审核回复", "Review and reply")
                        .from(APPLY).until(APPROVE, REFUSE).owedBy(ADMINISTRATOR).per(REVIEW).gap()
                .target("execute", "执行工单", "Execute the work order")
                        .from(APPROVE).until(EXECUTE).owedBy(OPERATOR).per(EXECUTION).gap()
                .sound();
    }
    // spotless:on
}
