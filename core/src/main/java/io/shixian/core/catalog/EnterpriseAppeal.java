package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.DB32_ENTERPRISE_PLATFORM;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.CALLBACK;
import static io.shixian.core.party.Role.DISPATCHER;
import static io.shixian.core.party.Role.HANDLER;
import static io.shixian.core.party.Role.REVIEWER;
import static io.shixian.core.procedure.Requirement.GRADE;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 企业诉求: what an enterprise asks of the authorities online, other than an approval, with its answer, a callback and an
 * evaluation (DB32/T 4369—2022, 3.2 and 4.4).
 * <p>
 * The text names posts and steps but no time: every limit is off until a rule book sets its term, those of the handling
 * unit counted from the assignment. {@code start} and {@code contact} are kept by whatever shows the enterprise that its
 * appeal is being worked on; {@code next-stage-reply} makes stage replies roll on. A difficult appeal is opened with a term
 * of its own for {@code answer}. The post of technical support (技术支持岗) takes no step.
 */
public final class EnterpriseAppeal {

    /** The enterprise has handed it in. */
    public static final Stage SUBMITTED = Stage.open("submitted", "已提交", "Submitted");

    /** It is an appeal and awaits a unit. */
    public static final Stage REVIEWED = Stage.open("reviewed", "审核通过", "Reviewed");

    /** A unit has it and owes the answer. */
    public static final Stage ASSIGNED = Stage.open("assigned", "已转派", "Assigned");

    /** The enterprise has the answer. */
    public static final Stage ANSWERED = Stage.open("answered", "已答复", "Answered");

    /** The enterprise has said whether it is satisfied. */
    public static final Stage CALLED_BACK = Stage.open("called-back", "已回访", "Called back");

    /** The enterprise has graded it. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** It is none, being an approval matter or otherwise out of scope. */
    public static final Stage REFUSED = Stage.closed("refused", "不予受理", "Refused");

    /** Finds that it is an appeal. */
    public static final Action REVIEW = Action.of("review", "审核", "Review");

    /** Refuses it as out of scope. */
    public static final Action REFUSE = Action.of("refuse", "不予受理", "Refuse");

    /** Sends it to the unit that handles it. */
    public static final Action ASSIGN = Action.of("assign", "转派", "Assign");

    /** Sends it back as misrouted, once in its life. */
    public static final Action RETURN = Action.of("return", "退回", "Return");

    /** Begins to work on it. */
    public static final Action START = Action.of("start", "启动办理", "Start");

    /** Speaks with the enterprise. */
    public static final Action CONTACT = Action.of("contact", "联系企业", "Contact the enterprise");

    /** Tells the enterprise how far it has come. */
    public static final Action STAGE_REPLY = Action.of("stage-reply", "阶段性答复", "Stage reply");

    /** Tells the enterprise the outcome. */
    public static final Action ANSWER = Action.of("answer", "答复", "Answer");

    /** Asks the enterprise whether it is satisfied; a host keeps what it says in the data, as {@code satisfied}. */
    public static final Action CALL_BACK = Action.of("call-back", "回访", "Call back");

    /** Opens it again for a dissatisfied enterprise. */
    public static final Action REWORK = Action.of("rework", "要求重办", "Ask for rework");

    /** Grades it. */
    public static final Action EVALUATE = Action.of("evaluate", "评价", "Evaluate");

    private static final Clause SCOPE = DB32_ENTERPRISE_PLATFORM.section("3.2");
    private static final Clause HANDLING = DB32_ENTERPRISE_PLATFORM.section("4.4-2");
    private static final Clause SUBMISSION = DB32_ENTERPRISE_PLATFORM.section("4.4-3");
    private static final Clause POSTS = DB32_ENTERPRISE_PLATFORM.section("5.1");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("appeal", "企业诉求", "Enterprise appeal", DB32_ENTERPRISE_PLATFORM)
            .roles(APPLICANT, REVIEWER, DISPATCHER, HANDLER, CALLBACK)
            .stages(SUBMITTED, REVIEWED, ASSIGNED, ANSWERED, CALLED_BACK, CLOSED, REFUSED)
            .opening(SUBMITTED, List.of(APPLICANT), SUBMISSION).binds(APPLICANT)

            .step(SUBMITTED, REVIEW, REVIEWER, REVIEWED, POSTS)
            .step(SUBMITTED, REFUSE, REVIEWER, REFUSED, SCOPE).needs(REASON).tells(APPLICANT)
            .step(REVIEWED, ASSIGN, DISPATCHER, ASSIGNED, HANDLING).binds(HANDLER).tells(HANDLER)
            .step(ASSIGNED, RETURN, HANDLER, REVIEWED, HANDLING).needs(REASON).releases(HANDLER).tells(DISPATCHER).atMost(1).gap()
            .step(ASSIGNED, START, HANDLER, ASSIGNED, HANDLING).gap()
            .step(ASSIGNED, CONTACT, HANDLER, ASSIGNED, HANDLING).gap()
            .step(ASSIGNED, STAGE_REPLY, HANDLER, ASSIGNED, HANDLING).tells(APPLICANT).gap()
            .step(ASSIGNED, ANSWER, HANDLER, ANSWERED, HANDLING).tells(APPLICANT)
            .step(ANSWERED, CALL_BACK, CALLBACK, CALLED_BACK, HANDLING)
            .step(CALLED_BACK, REWORK, CALLBACK, ASSIGNED, HANDLING).needs(REASON).tells(HANDLER).gap()
            .step(CALLED_BACK, EVALUATE, APPLICANT, CLOSED, HANDLING).needs(GRADE)

            .target("review", "审核", "Review")
                    .fromOpening().until(REVIEW, REFUSE).owedBy(REVIEWER).per(POSTS).gap()
            .target("assign", "转派", "Assign")
                    .from(REVIEW, RETURN).until(ASSIGN).owedBy(DISPATCHER).per(HANDLING).gap()
            .target("start", "启动办理", "Start")
                    .from(ASSIGN).until(START, CONTACT, STAGE_REPLY, ANSWER).stoppedBy(RETURN).owedBy(HANDLER).per(HANDLING).gap()
            .target("contact", "联系企业", "Contact the enterprise")
                    .from(ASSIGN).until(CONTACT, STAGE_REPLY, ANSWER).stoppedBy(RETURN).owedBy(HANDLER).per(HANDLING).gap()
            .target("stage-reply", "阶段性答复", "Stage reply")
                    .from(ASSIGN).until(STAGE_REPLY, ANSWER).stoppedBy(RETURN).owedBy(HANDLER).per(HANDLING).gap()
            .target("next-stage-reply", "下一次阶段性答复", "Next stage reply")
                    .from(STAGE_REPLY).until(STAGE_REPLY, ANSWER).stoppedBy(RETURN).owedBy(HANDLER).per(HANDLING).gap()
            .target("answer", "答复", "Answer")
                    .from(ASSIGN).until(ANSWER).stoppedBy(RETURN).owedBy(HANDLER).per(HANDLING).replaceable().gap()
            .target("rework", "重办后答复", "Answer after rework")
                    .from(REWORK).until(ANSWER).stoppedBy(RETURN).owedBy(HANDLER).per(HANDLING).gap()
            .target("call-back", "回访", "Call back")
                    .from(ANSWER).until(CALL_BACK).owedBy(CALLBACK).per(HANDLING).gap()
            .sound();
    // spotless:on

    private EnterpriseAppeal() {}
}
