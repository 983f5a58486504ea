package io.shixian.core.casefile;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.LimitRow;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.ProcedureTable;
import io.shixian.core.procedure.Stage;
import java.util.List;

/** Small made-up procedures, written to show one mechanism each. */
final class Tables {

    static final Source RULES = Sources.GDZW_OPERATION;
    static final Clause RULE = RULES.section("5.3");

    static final Actor ASKER = Actor.of(APPLICANT, "asker-1");
    static final Actor DESK = Actor.of(OPERATOR, "desk-1");
    static final Actor UNIT = Actor.of(ACCESSOR, "unit-1");
    static final Actor OTHER_UNIT = Actor.of(ACCESSOR, "unit-2");

    static final Stage ASKED = Stage.open("asked", "已提出", "Asked");
    static final Stage WITH_UNIT = Stage.open("with-unit", "承办中", "With the unit");
    static final Stage OVERDUE = Stage.open("overdue", "已逾期", "Overdue");
    static final Stage DONE = Stage.closed("done", "已办结", "Done");

    static final Action COMMENT = Action.of("comment", "补充说明", "Comment");
    static final Action DISPATCH = Action.of("dispatch", "分发", "Dispatch");
    static final Action RETURN = Action.of("return", "退回", "Return");
    static final Action ANSWER = Action.of("answer", "答复", "Answer");

    // spotless:off
    /** A routed question that is answered within fifteen days, and handled by each unit within five. */
    static final Procedure ROUTED = routed()
            .limit("answer", "答复", "Answer", workdays(15)).fromOpening().until(ANSWER).owedBy(OPERATOR).per(RULE)
            .limit("handle", "承办", "Handle", workdays(5)).from(DISPATCH).until(ANSWER).stoppedBy(RETURN).owedBy(ACCESSOR).per(RULE)
            .sound();
    // spotless:on

    private Tables() {}

    /** A question that the desk must answer in some time. */
    static LimitRow answeredWithin(Term term) {
        return question()
                .limit("answer", "答复", "Answer", term)
                .fromOpening()
                .until(ANSWER)
                .owedBy(OPERATOR)
                .per(RULE);
    }

    /** A question to which the asker owes a comment within some time. */
    static LimitRow commentedWithin(Term term) {
        return question()
                .limit("comment", "补充说明", "Comment", term)
                .fromOpening()
                .until(COMMENT)
                .owedBy(APPLICANT)
                .per(RULE);
    }

    /** A question that the desk answers; whoever asked may comment. Limits are to be added. */
    static ProcedureTable question() {
        ProcedureTable table = Procedure.named("question", "提问", "Question", RULES)
                .roles(APPLICANT, OPERATOR)
                .stages(ASKED, DONE);
        table.opening(ASKED, List.of(APPLICANT), RULE).binds(APPLICANT);
        table.step(ASKED, COMMENT, APPLICANT, ASKED, RULE);
        table.step(ASKED, ANSWER, OPERATOR, DONE, RULE);
        return table;
    }

    /** A question that the desk sends to one unit after another until one answers. Limits are to be added. */
    static ProcedureTable routed() {
        ProcedureTable table = Procedure.named("routed", "转办", "Routed question", RULES)
                .roles(APPLICANT, OPERATOR, ACCESSOR)
                .stages(ASKED, WITH_UNIT, DONE);
        table.opening(ASKED, List.of(APPLICANT), RULE).binds(APPLICANT);
        table.step(ASKED, DISPATCH, OPERATOR, WITH_UNIT, RULE).binds(ACCESSOR).tells(ACCESSOR);
        table.step(WITH_UNIT, DISPATCH, OPERATOR, WITH_UNIT, RULE)
                .binds(ACCESSOR)
                .tells(ACCESSOR);
        table.step(WITH_UNIT, RETURN, ACCESSOR, ASKED, RULE).releases(ACCESSOR).tells(OPERATOR, ACCESSOR);
        table.step(WITH_UNIT, ANSWER, ACCESSOR, DONE, RULE).tells(APPLICANT, ACCESSOR);
        return table;
    }

    static Matter asked(Procedure procedure, String at) {
        return Matter.opened(procedure, at, ASKER);
    }
}
