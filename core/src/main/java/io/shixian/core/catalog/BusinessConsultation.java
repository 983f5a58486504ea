package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.law.Strength.IN_PRINCIPLE;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.RESPONSIBLE_UNIT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 业务类咨询: a question about a service, answered by the responsible unit (事权责任单位) to which the operator sends it (GDZW
 * 0001.5-2019, 5.2).
 * <p>
 * Where a law or a standard fixes another limit to reply, the matter is opened with that limit and its clause. A technical
 * question about a business system goes this way too: the text sends only the like complaint to those who run that system,
 * and is silent on the question (ambiguity A7).
 */
public final class BusinessConsultation {

    /** The operator has the question and has not dispatched it. */
    public static final Stage RECEIVED = Stage.open("received", "已收到", "Received");

    /** The responsible unit has it, and its limit runs. */
    public static final Stage DISPATCHED = Stage.open("dispatched", "已分发", "Dispatched");

    /** The applicant has an answer. */
    public static final Stage REPLIED = Stage.open("replied", "已回复", "Replied");

    /** The unit that answered owes another answer; having acted, it can't send the question back any more. */
    public static final Stage REWORKING = Stage.open("reworking", "重新办理中", "Being reworked");

    /** Nothing more is owed. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** Sends it to the unit with authority over the matter. */
    public static final Action DISPATCH = Action.of("dispatch", "分发", "Dispatch");

    /** Answers the question. */
    public static final Action REPLY = Action.of("reply", "回复", "Reply");

    /** Sends it back as misrouted, before anything else is done. */
    public static final Action RETURN = Action.of("return", "退回", "Return");

    /** Asks for another answer, once. */
    public static final Action REWORK = Action.of("rework", "要求重新回复", "Ask for rework");

    /** Ends it after the answer. */
    public static final Action CLOSE = Action.of("close", "办结", "Close");

    private static final Clause CHANNELS = GDZW_OPERATION.section("5.1-a");
    private static final Clause DISTRIBUTION = GDZW_OPERATION.section("5.2-c");
    private static final Clause ANSWER = GDZW_OPERATION.section("5.2-d");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("consultation.business", "业务类咨询", "Business consultation", GDZW_OPERATION)
            .roles(APPLICANT, OPERATOR, RESPONSIBLE_UNIT)
            .stages(RECEIVED, DISPATCHED, REPLIED, REWORKING, CLOSED)
            .opening(RECEIVED, List.of(APPLICANT, OPERATOR), CHANNELS).binds(APPLICANT).mayBind(APPLICANT)

            .step(RECEIVED, DISPATCH, OPERATOR, DISPATCHED, DISTRIBUTION).binds(RESPONSIBLE_UNIT).tells(RESPONSIBLE_UNIT)
            .step(DISPATCHED, REPLY, RESPONSIBLE_UNIT, REPLIED, ANSWER).tells(APPLICANT)
            .step(DISPATCHED, RETURN, RESPONSIBLE_UNIT, RECEIVED, DISTRIBUTION).needs(REASON).releases(RESPONSIBLE_UNIT).tells(OPERATOR).gap()
            .step(REPLIED, REWORK, APPLICANT, REWORKING, ANSWER).atMost(1).tells(RESPONSIBLE_UNIT).gap()
            .step(REWORKING, REPLY, RESPONSIBLE_UNIT, REPLIED, ANSWER).tells(APPLICANT).gap()
            .step(REPLIED, CLOSE, List.of(OPERATOR, APPLICANT), CLOSED, ANSWER).gap()

            .target("dispatch", "及时分发", "Dispatch promptly")
                    .fromOpening().from(RETURN).until(DISPATCH).owedBy(OPERATOR).per(DISTRIBUTION)
            .limit("reply", "回复", "Reply", workdays(5))
                    .from(DISPATCH).until(REPLY).stoppedBy(RETURN).owedBy(RESPONSIBLE_UNIT).per(ANSWER).strength(IN_PRINCIPLE).replaceable()
            .limit("rework", "重新回复", "Reply after rework", workdays(5))
                    .from(REWORK).until(REPLY).owedBy(RESPONSIBLE_UNIT).per(ANSWER).strength(IN_PRINCIPLE).gap()
            .sound();
    // spotless:on

    private BusinessConsultation() {}
}
