package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import java.util.List;

/** A sound table to break: opened by the operator, sent, answered by the accessor in five days. */
final class Drafts {

    static final Clause RULE = Sources.GDZW_OPERATION.section("5.3");

    static final Stage NEW = Stage.open("new", "新建", "New");
    static final Stage SENT = Stage.open("sent", "已发送", "Sent");
    static final Stage LOST = Stage.open("lost", "遗失", "Lost");
    static final Stage DONE = Stage.closed("done", "办结", "Done");

    static final Action SEND = Action.of("send", "发送", "Send");
    static final Action ANSWER = Action.of("answer", "答复", "Answer");
    static final Action FLY = Action.of("fly", "飞", "Fly");

    private Drafts() {}

    static ProcedureTable empty() {
        return Procedure.named("draft", "草案", "Draft", Sources.GDZW_OPERATION);
    }

    static ProcedureTable sound() {
        ProcedureTable table = empty().roles(OPERATOR, ACCESSOR).stages(NEW, SENT, DONE);
        table.opening(NEW, List.of(OPERATOR), RULE);
        table.step(NEW, SEND, OPERATOR, SENT, RULE);
        table.step(SENT, ANSWER, ACCESSOR, DONE, RULE);
        return table;
    }

    /** The sound table with one limit more, which lacks nothing. */
    static LimitRow limit() {
        return bareLimit().from(SEND).until(ANSWER).owedBy(ACCESSOR).per(RULE);
    }

    // spotless:off
    /** The same with a second limit and a way back. */
    static Procedure twoLimits() {
        return limit()
                .limit("again", "再答复", "Answer again", Term.workdays(1)).from(ANSWER).until(SEND).owedBy(OPERATOR).per(RULE)
                .step(SENT, SEND, ACCESSOR, NEW, RULE)
                .sound();
    }
    // spotless:on

    static LimitRow bareLimit() {
        return sound().limit("answer", "答复", "Answer", Term.workdays(5));
    }

    static List<String> faults(ProcedureTable table) {
        UnsoundProcedureException refused = catchThrowableOfType(UnsoundProcedureException.class, table::sound);
        return refused == null
                ? List.of()
                : refused.faults().stream().map(Fault::toString).toList();
    }

    static List<String> faults(Row table) {
        UnsoundProcedureException refused = catchThrowableOfType(UnsoundProcedureException.class, table::sound);
        return refused == null
                ? List.of()
                : refused.faults().stream().map(Fault::toString).toList();
    }
}
