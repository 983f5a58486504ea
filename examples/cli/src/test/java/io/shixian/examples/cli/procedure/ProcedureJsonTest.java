package io.shixian.examples.cli.procedure;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Term;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.Json;
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
    void a_small_table_is_there_with_all_its_fields() {
        assertThat(shixian("procedures", "licence.intake", "--format", "json").lines())
                .containsExactly("""
                        {"code":"licence.intake","version":1,\
                        "label":{"zh":"行政许可收件","en":"Licence intake"},\
                        "source":{"code":"LICENSING",\
                        "title":{"zh":"中华人民共和国行政许可法","en":"Administrative Licensing Law"},\
                        "inForce":"2004-07-01","until":null},"inForce":"2004-07-01",\
                        "roles":[{"code":"applicant","label":{"zh":"申请人","en":"applicant"}},\
                        {"code":"window","label":{"zh":"窗口","en":"window"}}],\
                        "stages":[{"code":"received","label":{"zh":"已收件","en":"Received"},"phase":"open"},\
                        {"code":"accepted","label":{"zh":"已受理","en":"Accepted"},"phase":"closed"},\
                        {"code":"rejected","label":{"zh":"不予受理","en":"Rejected"},"phase":"closed"}],\
                        "actions":[{"code":"accept","label":{"zh":"受理","en":"Accept"}},\
                        {"code":"reject","label":{"zh":"不予受理","en":"Reject"}}],\
                        "opening":{"stage":"received","roles":["applicant"],"binds":["applicant"],"names":[],"mayBind":[],\
                        "tells":[],"gap":false,"clause":{"id":"LICENSING-29","citation":{"zh":"《中华人民共和国行政许可法》第二十九条",\
                        "en":"Administrative Licensing Law art. 29"}}},\
                        "steps":[{"from":"received","action":"accept","roles":["window"],"to":"accepted",\
                        "strength":"shall","needs":[],"checklist":null,"binds":[],"mayBind":[],"releases":[],"tells":[],\
                        "atMost":0,"within":null,"joint":false,"gap":false,"clause":{"id":"LICENSING-32.1.5",\
                        "citation":{"zh":"《中华人民共和国行政许可法》第三十二条第一款第（五）项",\
                        "en":"Administrative Licensing Law art. 32 para. 1 item 5"}}},\
                        {"from":"received","action":"reject","roles":["window"],"to":"rejected",\
                        "strength":"shall","needs":[],"checklist":null,"binds":[],"mayBind":[],"releases":[],"tells":[],\
                        "atMost":0,"within":null,"joint":false,"gap":false,"clause":{"id":"LICENSING-32.1.1",\
                        "citation":{"zh":"《中华人民共和国行政许可法》第三十二条第一款第（一）项",\
                        "en":"Administrative Licensing Law art. 32 para. 1 item 1"}}}],\
                        "limits":[{"code":"notice","label":{"zh":"告知补正或决定受理","en":"Notify or accept"},\
                        "term":"5 working days","fromOpening":true,"from":[],"fromExpiry":[],"day":null,\
                        "until":["accept","reject"],"stoppedBy":[],"owedBy":"window","strength":"shall",\
                        "lead":"1 working day","expiry":{"to":"accepted","effect":"as-of-start",\
                        "tells":["applicant","window"],"clause":{"id":"LICENSING-32.1.4",\
                        "citation":{"zh":"《中华人民共和国行政许可法》第三十二条第一款第（四）项",\
                        "en":"Administrative Licensing Law art. 32 para. 1 item 4"}}},\
                        "extension":null,"suspension":null,"tells":[],"replaceable":false,"choices":[],"gap":false,"clause":{"id":"LICENSING-32.1.4",\
                        "citation":{"zh":"《中华人民共和国行政许可法》第三十二条第一款第（四）项",\
                        "en":"Administrative Licensing Law art. 32 para. 1 item 4"}}}]}""");
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
