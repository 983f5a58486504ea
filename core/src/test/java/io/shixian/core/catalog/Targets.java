package io.shixian.core.catalog;

import static io.shixian.core.catalog.CityRules.TEXT;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.SUPPORT;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import java.util.List;

/** A made-up procedure whose text says 及时 and no number, with two readings of its start and two rows for one step. */
public final class Targets {

    static final Action CHECK = Action.of("check", "核对", "Check");
    static final Action ANSWER = Action.of("answer", "答复", "Answer");
    private static final Stage ASKED = Stage.open("asked", "已提出", "Asked");
    private static final Stage DONE = Stage.closed("done", "已办结", "Done");
    private static final Clause RULE = TEXT.article(3);

    private Targets() {}

    // spotless:off
    public static Procedure procedure() {
        return Procedure.named("own.matter", "自有事项", "Own matter", TEXT)
                .roles(APPLICANT, OPERATOR, SUPPORT)
                .stages(ASKED, DONE)
                .opening(ASKED, List.of(APPLICANT), RULE).binds(APPLICANT)
                .step(ASKED, CHECK, OPERATOR, ASKED, RULE)
                .step(ASKED, ANSWER, OPERATOR, DONE, RULE)
                .step(ASKED, ANSWER, SUPPORT, DONE, RULE)
                .target("answer", "及时答复", "Answer promptly")
                        .fromOpening().until(ANSWER).owedBy(OPERATOR).per(RULE)
                        .orFrom("from-check", "自核对起算", "from the check on", CHECK)
                .limit("check", "核对", "Check", Term.hours(4)).fromOpening().until(CHECK).owedBy(OPERATOR).per(RULE)
                .sound();
    }
    // spotless:on

    static TimeLimit answer(Catalog catalog) {
        return catalog.find("own.matter").orElseThrow().limit("answer").orElseThrow();
    }
}
