package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.examples.servicedesk.Client.Answer;
import io.shixian.spi.desk.ServiceDesk;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A client that read an appeal before the desk warned of its first limit: one working day, yellow from its start. */
class WarnedCaseTest {

    private final Client client = RunningHost.client();
    private final ServiceDesk desk = RunningHost.bean(ServiceDesk.class);
    private final String number = assigned();
    private final String path = "/api/cases/" + number;
    private final String before = client.get("unit", path).tag();

    private String assigned() {
        String opened = client.open("enterprise", "appeal", "{\"reason\":\"详情见附件\"}");
        assertThat(client.act("reviewer", opened, "review", "{}").status()).isEqualTo(200);
        assertThat(client.act("dispatcher", opened, "assign", "{\"names\":{\"handler\":\"housing-office\"}}")
                        .status())
                .isEqualTo(200);
        return opened;
    }

    private Answer answer(String tag) {
        return client.post(
                "unit",
                path + "/actions",
                "{\"action\":\"answer\",\"particulars\":{\"reason\":\"资金已拨付\"}}",
                "If-Match",
                tag);
    }

    @Test
    void reads_the_warning_with_the_limit() {
        assertThat(client.get("unit", path).json().path("limits").path(0).has("warned"))
                .isFalse();
        desk.tick();
        ClockEvent.Warned warning =
                (ClockEvent.Warned) desk.find(new CaseId(number)).orElseThrow().last();

        JsonNode warned = client.get("unit", path).json().path("limits").path(0).path("warned");

        assertThat(warned.path("at").asString()).isEqualTo(warning.recordedAt().toString());
        assertThat(warned.path("rung").asInt()).isEqualTo(1);
        assertThat(warned.path("lastDay").asString())
                .isEqualTo(warning.lastDay().toString());
        assertThat(warned.path("left").path("zh").asString())
                .isEqualTo(warning.left().label().zh());
    }

    @Test
    void may_still_command_on_what_it_read() {
        desk.tick();
        assertThat(client.get("unit", path).tag()).isNotEqualTo(before);

        assertThat(answer(before).status()).isEqualTo(200);
    }

    @Test
    void may_not_once_anything_else_happened_too() {
        desk.tick();
        assertThat(client.act("unit", number, "start", "{}").status()).isEqualTo(200);

        assertThat(answer(before).status()).isEqualTo(412);
        assertThat(answer("\"0\"").status()).isEqualTo(412);
        assertThat(answer("\"99\"").status()).isEqualTo(412);
    }
}
