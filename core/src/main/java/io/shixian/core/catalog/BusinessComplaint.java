package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 业务类投诉: a complaint about a service or a business system, decided by the accessor (GDZW 0001.5-2019, 5.3).
 * <p>
 * The text has one start for both limits, the receipt by the accessor; a host that reads the limit of the result as
 * running from the acceptance chooses that (ambiguity A5).
 */
public final class BusinessComplaint {

    /** The operator has it and has not dispatched it. */
    public static final Stage RECEIVED = Stage.open("received", "已收到", "Received");

    /** The accessor has it, and its limits run. */
    public static final Stage DISPATCHED = Stage.open("dispatched", "已分发", "Dispatched");

    /** The accessor has taken it on. */
    public static final Stage ACCEPTED = Stage.open("accepted", "已受理", "Accepted");

    /** The accessor has refused it; a refusal is the final reply. */
    public static final Stage DECLINED = Stage.closed("declined", "不予受理", "Declined");

    /** The applicant has been told the outcome. */
    public static final Stage REPLIED = Stage.open("replied", "已回复", "Replied");

    /** Nothing more is owed. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** Sends it to the accessor that it concerns. */
    public static final Action DISPATCH = Action.of("dispatch", "分发", "Dispatch");

    /** Takes it on. */
    public static final Action ACCEPT = Action.of("accept", "受理", "Accept");

    /** Refuses it, with a reason. */
    public static final Action DECLINE = Action.of("decline", "不予受理", "Decline");

    /** Sends it back as misrouted, before anything else is done. */
    public static final Action RETURN = Action.of("return", "退回", "Return");

    /** Tells the applicant the outcome. */
    public static final Action REPLY = Action.of("reply", "回复处理结果", "Reply");

    /** Asks for it to be done again, once. */
    public static final Action REWORK = Action.of("rework", "要求重办", "Ask for rework");

    /** Ends it after the reply. */
    public static final Action CLOSE = Action.of("close", "办结", "Close");

    private static final Clause CHANNELS = GDZW_OPERATION.section("5.1-a");
    private static final Clause DISTRIBUTION = GDZW_OPERATION.section("5.3-b");
    private static final Clause DECISION = GDZW_OPERATION.section("5.3-c");
    private static final Clause RESULT = GDZW_OPERATION.section("5.3-d");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("complaint.business", "业务类投诉", "Business complaint", GDZW_OPERATION)
            .roles(APPLICANT, OPERATOR, ACCESSOR, ADMINISTRATOR)
            .stages(RECEIVED, DISPATCHED, ACCEPTED, DECLINED, REPLIED, CLOSED)
            .opening(RECEIVED, List.of(APPLICANT, OPERATOR), CHANNELS).binds(APPLICANT).mayBind(APPLICANT)

            .step(RECEIVED, DISPATCH, OPERATOR, DISPATCHED, DISTRIBUTION).binds(ACCESSOR).tells(ACCESSOR, ADMINISTRATOR)
            .step(DISPATCHED, ACCEPT, ACCESSOR, ACCEPTED, DECISION)
            .step(DISPATCHED, DECLINE, ACCESSOR, DECLINED, DECISION).needs(REASON).tells(APPLICANT, ADMINISTRATOR)
            .step(DISPATCHED, RETURN, ACCESSOR, RECEIVED, DISTRIBUTION).needs(REASON).releases(ACCESSOR).tells(OPERATOR).gap()
            .step(ACCEPTED, REPLY, ACCESSOR, REPLIED, RESULT).tells(APPLICANT, ADMINISTRATOR)
            .step(REPLIED, REWORK, APPLICANT, ACCEPTED, RESULT).atMost(1).tells(ACCESSOR).gap()
            .step(REPLIED, CLOSE, List.of(OPERATOR, APPLICANT), CLOSED, RESULT).gap()

            .target("dispatch", "及时分发", "Dispatch promptly")
                    .fromOpening().from(RETURN).until(DISPATCH).owedBy(OPERATOR).per(DISTRIBUTION)
            .limit("decide", "决定是否受理", "Decide on acceptance", workdays(7))
                    .from(DISPATCH).until(ACCEPT, DECLINE).stoppedBy(RETURN).owedBy(ACCESSOR).per(DECISION)
            .limit("result", "回复处理结果", "Reply with the outcome", workdays(20))
                    .from(DISPATCH).until(REPLY, DECLINE).stoppedBy(RETURN).owedBy(ACCESSOR).per(RESULT)
                    .orFrom("from-acceptance", "自受理之日起算", "counted from the acceptance", ACCEPT)
            .limit("rework", "重办后回复", "Reply after rework", workdays(20))
                    .from(REWORK).until(REPLY).owedBy(ACCESSOR).per(RESULT).strength(Strength.IN_PRINCIPLE).gap()
            .sound();
    // spotless:on

    private BusinessComplaint() {}
}
