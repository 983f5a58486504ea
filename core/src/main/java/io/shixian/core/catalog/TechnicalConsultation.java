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
 * 技术类咨询: a question about using the mini-program, answered by the operator (GDZW 0001.5-2019, 5.2).
 * <p>
 * A technical question about a business system is a {@link BusinessConsultation} instead (ambiguity A7). Nobody but the
 * operator ever has it, so there is nobody to send it back to: one that turns out to be about business is answered by
 * saying so, and opened anew as what it is.
 */
public final class TechnicalConsultation {

    /** The operator has the question. */
    public static final Stage RECEIVED = Stage.open("received", "已收到", "Received");

    /** The applicant has an answer. */
    public static final Stage REPLIED = Stage.open("replied", "已答复", "Replied");

    /** Nothing more is owed. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** Answers the question. */
    public static final Action REPLY = Action.of("reply", "答复", "Reply");

    /** Answers a common question at once from the smart knowledge base (智能知识库). */
    public static final Action ANSWER_FROM_KNOWLEDGE_BASE =
            Action.of("answer-from-knowledge-base", "由智能知识库答复", "Answer from the knowledge base");

    /** Asks again, once. */
    public static final Action REWORK = Action.of("rework", "要求重新答复", "Ask again");

    /** Ends it after the answer. */
    public static final Action CLOSE = Action.of("close", "办结", "Close");

    private static final Clause CHANNELS = GDZW_OPERATION.section("5.1-a");
    private static final Clause ANSWER = GDZW_OPERATION.section("5.2-a");
    private static final Clause KNOWLEDGE_BASE = GDZW_OPERATION.section("5.2-b");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("consultation.technical", "技术类咨询", "Technical consultation", GDZW_OPERATION)
            .roles(APPLICANT, OPERATOR)
            .stages(RECEIVED, REPLIED, CLOSED)
            .opening(RECEIVED, List.of(APPLICANT, OPERATOR), CHANNELS).binds(APPLICANT).mayBind(APPLICANT)

            .step(RECEIVED, REPLY, OPERATOR, REPLIED, ANSWER).tells(APPLICANT)
            .step(RECEIVED, ANSWER_FROM_KNOWLEDGE_BASE, OPERATOR, REPLIED, KNOWLEDGE_BASE).strength(Strength.SHOULD)
            .step(REPLIED, REWORK, APPLICANT, RECEIVED, ANSWER).atMost(1).tells(OPERATOR).gap()
            .step(REPLIED, CLOSE, List.of(OPERATOR, APPLICANT), CLOSED, ANSWER).gap()

            .limit("reply", "答复", "Reply", workdays(2))
                    .fromOpening().until(REPLY, ANSWER_FROM_KNOWLEDGE_BASE).owedBy(OPERATOR).per(ANSWER)
            .limit("rework", "重新答复", "Reply again", workdays(2))
                    .from(REWORK).until(REPLY, ANSWER_FROM_KNOWLEDGE_BASE).owedBy(OPERATOR).per(ANSWER)
                    .strength(Strength.IN_PRINCIPLE).gap()
            .sound();
    // spotless:on

    private TechnicalConsultation() {}
}
