package io.shixian.examples.cli.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.jackson.ProcedureJson;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A limit with parts that no built-in table has. */
class LimitWordsTest {

    private static final Clause DECISION = Sources.LICENSING_LAW.article(42, 1);
    private static final Stage OPEN = Stage.open("accepted", "已受理", "Accepted");
    private static final Stage DONE = Stage.closed("decided", "已决定", "Decided");
    private static final Action DECIDE = Action.of("decide", "作出决定", "Decide");
    private static final Procedure PROCEDURE = Procedure.named("decision", "决定", "Decision", Sources.LICENSING_LAW)
            .roles(Role.APPLICANT, Role.WINDOW)
            .stages(OPEN, DONE)
            .opening(OPEN, List.of(Role.APPLICANT), DECISION)
            .step(OPEN, DECIDE, Role.WINDOW, DONE, DECISION)
            .checks(OPEN, Item.of("form", "申请表", "form", DECISION), Item.of("fee", "费用", "fee", DECISION))
            .limit("decision", "作出决定", "Decide", Term.workdays(20))
            .fromOpening()
            .until(DECIDE)
            .owedBy(Role.WINDOW)
            .per(DECISION)
            .extendable(Term.workdays(10), 1, DECISION, Role.WINDOW)
            .suspendable(List.of("hearing", "appraisal"), true, Sources.LICENSING_LAW.article(45), Role.WINDOW)
            .sound();
    private static final TimeLimit LIMIT = PROCEDURE.limits().get(0);

    private static LimitWords words(Language language) {
        return new LimitWords(PROCEDURE, new ProcedureWords(PROCEDURE, language));
    }

    @Nested
    class In_words {

        @Test
        void more_time_and_standing_still_are_told_in_chinese() {
            assertThat(words(Language.BOTH).besides(LIMIT))
                    .isEqualTo("可由窗口延长至多10个工作日，1 次；可由窗口书面暂停（hearing, appraisal）");
        }

        @Test
        void more_time_and_standing_still_are_told_in_english() {
            assertThat(words(Language.EN).besides(LIMIT))
                    .isEqualTo("extendable by the window, up to 10 working days, once; "
                            + "may be suspended in writing by the window (hearing, appraisal)");
        }

        @Test
        void each_clause_is_named_once() {
            assertThat(words(Language.EN).clauses(LIMIT)).isEqualTo("LICENSING-42.1, LICENSING-45");
        }

        @Test
        void the_items_of_a_checklist_are_listed() {
            assertThat(new ProcedureWords(PROCEDURE, Language.EN)
                            .needs(PROCEDURE.steps().get(0)))
                    .isEqualTo("checklist (form, fee), else 'Accepted'");
        }
    }

    @Nested
    class As_json {

        @Test
        void they_are_there_with_their_clauses() {
            assertThat(Json.line(ProcedureJson.write(PROCEDURE)))
                    .contains("\"expiry\":null")
                    .contains("\"extension\":{\"most\":\"10 working days\",\"times\":1,\"roles\":[\"window\"],"
                            + "\"clause\":{\"id\":\"LICENSING-42.1\",\"source\":\"LICENSING\"")
                    .contains("\"suspension\":{\"causes\":[\"hearing\",\"appraisal\"],\"roles\":[\"window\"],"
                            + "\"written\":true,\"clause\":{\"id\":\"LICENSING-45\",\"source\":\"LICENSING\"");
        }
    }
}
