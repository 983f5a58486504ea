package io.shixian.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateDiagramTest {

    static List<Procedure> procedures() {
        return Catalog.builtIn().procedures();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    void every_arrow_of_a_built_in_diagram_joins_stages_that_are_declared_once(Procedure procedure) {
        List<String> lines = StateDiagram.lines(procedure, Locale.CHINESE);
        List<String> declared = lines.stream()
                .filter(line -> line.startsWith("    state "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();

        assertThat(declared)
                .hasSameSizeAs(procedure.stages())
                .doesNotHaveDuplicates()
                .doesNotContain("end", "state", "note", "class", "direction", "default", "choice", "fork", "join");
        assertThat(lines.stream().filter(line -> line.contains("-->")).flatMap(StateDiagramTest::ends))
                .hasSizeGreaterThan(procedure.steps().size())
                .containsAll(declared)
                .allMatch(end -> end.equals("[*]") || declared.contains(end));
    }

    private static Stream<String> ends(String arrow) {
        return Stream.of(arrow.strip().split(" : ", 2)[0].split(" --> "));
    }

    @Nested
    class A_procedure_with_awkward_names {

        private final Clause clause = Sources.LICENSING_LAW.article(29);
        private final Stage end = Stage.open("end", "甲:\"乙\"", "a: \"b\"");
        private final Stage inProgress = Stage.open("in-progress", "办理;中", "in; progress #1");
        private final Stage done = Stage.closed("done", "完<b>", "done <b>");
        private final Action go = Action.of("go", "去\n回", "there:\nand back");
        private final Procedure procedure = Procedure.named("awkward", "别扭", "Awkward", Sources.LICENSING_LAW)
                .roles(Role.APPLICANT, Role.WINDOW)
                .stages(end, inProgress, done)
                .opening(end, List.of(Role.APPLICANT), clause)
                .step(end, go, Role.WINDOW, inProgress, clause)
                .step(inProgress, go, Role.WINDOW, done, clause)
                .limit("late", "迟", "late", Term.workdays(1))
                .fromOpening()
                .until(go)
                .owedBy(Role.WINDOW)
                .per(clause)
                .onExpiry(done, Expiry.Effect.AT_EXPIRY, clause)
                .sound();

        @Test
        void is_still_drawn() {
            assertThat(StateDiagram.lines(procedure, Locale.ENGLISH))
                    .containsExactly(
                            "stateDiagram-v2",
                            "    state \"a： 'b'\" as end_",
                            "    state \"in； progress ＃1\" as in_progress",
                            "    state \"done ＜b＞\" as done",
                            "    [*] --> end_ : Open (applicant)",
                            "    end_ --> in_progress : there： and back (window)",
                            "    in_progress --> done : there： and back (window)",
                            "    end_ --> done : [expiry] late, 1 working day",
                            "    done --> [*]");
        }
    }

    @Nested
    class The_stage_of_a_case {

        private final Procedure procedure =
                Catalog.builtIn().find("complaint.business").orElseThrow();

        @Test
        void is_lit_behind_all_the_rest() {
            Stage accepted = procedure.stage("accepted").orElseThrow();
            List<String> plain = StateDiagram.lines(procedure, Locale.CHINESE);

            List<String> lit = StateDiagram.lines(procedure, Locale.CHINESE, accepted);

            assertThat(lit).startsWith(plain.toArray(String[]::new)).hasSize(plain.size() + 2);
            assertThat(lit.get(lit.size() - 1)).isEqualTo("    class accepted now");
        }

        @Test
        void is_one_of_the_procedure() {
            Stage other = Stage.open("elsewhere", "他处", "Elsewhere");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StateDiagram.lines(procedure, Locale.CHINESE, other))
                    .withMessageStartingWith(
                            "complaint.business@1 has no stage elsewhere to light up; it has [received,");
        }
    }
}
