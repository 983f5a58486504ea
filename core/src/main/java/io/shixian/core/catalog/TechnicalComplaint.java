package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 技术类投诉: a complaint about the mini-program, answered by the operator (GDZW 0001.5-2019, 5.3).
 * <p>
 * One about a technical problem of a business system is a {@link BusinessComplaint}.
 */
public final class TechnicalComplaint {

    /** The operator has the complaint. */
    public static final Stage RECEIVED = Stage.open("received", "已收到", "Received");

    /** The applicant has an answer. */
    public static final Stage REPLIED = Stage.open("replied", "已答复", "Replied");

    /** Nothing more is owed. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** Deals with it and answers. */
    public static final Action REPLY = Action.of("reply", "答复处理", "Reply");

    /** Asks for it to be done again, once. */
    public static final Action REWORK = Action.of("rework", "要求重办", "Ask for rework");

    /** Ends it after the answer. */
    public static final Action CLOSE = Action.of("close", "办结", "Close");

    private static final Clause CHANNELS = GDZW_OPERATION.section("5.1-a");
    private static final Clause ANSWER = GDZW_OPERATION.section("5.3-a");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("complaint.technical", "技术类投诉", "Technical complaint", GDZW_OPERATION)
            .roles(APPLICANT, OPERATOR)
            .stages(RECEIVED, REPLIED, CLOSED)
            .opening(RECEIVED, List.of(APPLICANT, OPERATOR), CHANNELS).binds(APPLICANT).mayBind(APPLICANT)

            .step(RECEIVED, REPLY, OPERATOR, REPLIED, ANSWER).tells(APPLICANT)
            .step(REPLIED, REWORK, APPLICANT, RECEIVED, ANSWER).atMost(1).tells(OPERATOR).gap()
            .step(REPLIED, CLOSE, List.of(OPERATOR, APPLICANT), CLOSED, ANSWER).gap()

            .limit("reply", "答复处理", "Reply", workdays(2))
                    .fromOpening().until(REPLY).owedBy(OPERATOR).per(ANSWER)
            .limit("rework", "重办后答复", "Reply after rework", workdays(2))
                    .from(REWORK).until(REPLY).owedBy(OPERATOR).per(ANSWER).strength(Strength.IN_PRINCIPLE).gap()
            .sound();
    // spotless:on

    private TechnicalComplaint() {}
}
