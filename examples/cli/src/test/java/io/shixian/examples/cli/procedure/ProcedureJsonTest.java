package io.shixian.examples.cli.procedure;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Term;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.Json;
import io.shixian.jackson.ProcedureJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ProcedureJsonTest {

    private static ObjectNode json(String code) {
        Ran ran = shixian("procedures", code, "--format", "json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.lines()).hasSize(1);
        return Json.readObject(ran.lines().get(0));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    @Test
    void it_is_what_a_file_of_rules_says() {
        assertThat(shixian("procedures", "licence.intake", "--format", "json").lines())
                .containsExactly(ProcedureJson.write(LicenceIntake.PROCEDURE).toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.shixian.examples.cli.procedure.ProceduresCommandTest#codes")
    void every_step_of_a_table_is_there(String code) {
        Procedure procedure = Catalog.builtIn().find(code).orElseThrow();
        JsonNode steps = json(code).get("steps");

        assertThat(steps.size()).isEqualTo(procedure.steps().size());
        for (int i = 0; i < steps.size(); i++) {
            Transition step = procedure.steps().get(i);
            JsonNode row = steps.get(i);
            assertThat(row.get("from").stringValue()).isEqualTo(step.from().code());
            assertThat(row.get("action").stringValue()).isEqualTo(step.action().code());
            assertThat(row.get("to").stringValue()).isEqualTo(step.to().code());
            assertThat(row.get("atMost").intValue()).isEqualTo(step.atMost());
            assertThat(row.get("gap").booleanValue()).isEqualTo(step.gap());
            assertThat(row.get("needs").size()).isEqualTo(step.needs().size());
            assertThat(row.get("checklist").isNull()).isEqualTo(step.checklist().isEmpty());
            assertThat(texts(row.get("tells")))
                    .isEqualTo(step.tells().stream().map(role -> role.code()).toList());
            assertThat(row.get("clause").get("id").stringValue())
                    .isEqualTo(step.clause().id());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.shixian.examples.cli.procedure.ProceduresCommandTest#codes")
    void every_limit_of_a_table_is_there(String code) {
        Procedure procedure = Catalog.builtIn().find(code).orElseThrow();
        JsonNode limits = json(code).get("limits");

        assertThat(limits.size()).isEqualTo(procedure.limits().size());
        for (int i = 0; i < limits.size(); i++) {
            TimeLimit limit = procedure.limits().get(i);
            JsonNode row = limits.get(i);
            assertThat(row.get("code").stringValue()).isEqualTo(limit.code());
            assertThat(row.get("term").isNull()).isEqualTo(limit.granted().isEmpty());
            limit.granted()
                    .ifPresent(term -> assertThat(Term.parse(row.get("term").stringValue()))
                            .isEqualTo(term));
            assertThat(texts(row.get("until")))
                    .containsExactlyInAnyOrderElementsOf(
                            limit.until().stream().map(Action::code).toList());
            assertThat(row.get("expiry").isNull()).isEqualTo(limit.expiry().isEmpty());
        }
    }

    @Test
    void the_actions_of_a_limit_stand_in_the_order_of_the_table() {
        // They are sets in the table, and a set's own order changes from run to run.
        assertThat(texts(json("complaint.business").get("limits").get(2).get("until")))
                .containsExactly("decline", "reply");
    }
}
