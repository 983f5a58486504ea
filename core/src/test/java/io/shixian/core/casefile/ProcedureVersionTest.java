package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

/** M7, V4: the first version grants ten days, the second three. */
class ProcedureVersionTest {

    private static final Procedure FIRST = granting(10, 1);
    private static final Procedure SECOND = granting(3, 2);
    private static final Catalog CATALOG = Catalog.builtIn().with(SECOND).with(FIRST);

    private final Matter old = Tables.asked(FIRST, "2025-03-03T10:00");

    private static Procedure granting(int days, int version) {
        // spotless:off
        return Tables.question().version(version)
                .limit("answer", "答复", "Answer", workdays(days)).fromOpening().until(ANSWER).owedBy(DESK.role()).per(RULE)
                .sound();
        // spotless:on
    }

    @Test
    void a_new_matter_is_opened_under_the_newest_version() {
        Procedure newest = CATALOG.find("question").orElseThrow();

        assertThat(Tables.asked(newest, "2025-03-03T10:00").deadline("answer").lastDay())
                .isEqualTo(on("2025-03-06"));
    }

    @Test
    void an_old_matter_stays_on_the_version_that_its_opening_names() {
        assertThat(old.history().get(0))
                .isInstanceOfSatisfying(
                        CaseEvent.Opened.class,
                        opened -> assertThat(opened.version()).isEqualTo(1));
        CaseFile read =
                CaseFile.replay(Commands.CASE, CATALOG.find("question", 1).orElseThrow(), old.history());

        assertThat(read.procedure()).isSameAs(FIRST);
        assertThat(new Matter(read, Matter.DECIDER).deadline("answer").lastDay())
                .isEqualTo(on("2025-03-17"));
    }

    @Test
    void what_was_kept_under_the_old_version_stays_kept_when_the_rules_are_tightened() {
        Matter answered = old.after(act("2025-03-17T23:00", DESK, ANSWER));

        assertThat(answered.status("answer", "2026-03-17T23:00")).isEqualTo(MET);
    }

    @Test
    void the_history_of_one_version_is_not_read_as_that_of_another() {
        assertThatThrownBy(() -> CaseFile.replay(Commands.CASE, SECOND, old.history()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case c1 was opened under question@1 and stays on it; question@2 can't read its history");
        assertThatThrownBy(() -> CaseFile.replay(Commands.CASE, LicenceTable.PROCEDURE, old.history()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("licence@1 can't read its history");
    }
}
