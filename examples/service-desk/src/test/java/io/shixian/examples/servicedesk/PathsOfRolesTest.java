package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.servicedesk.Client.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each role walks its main path, by what it is offered: a step is taken only if the case says that this user may take it. */
class PathsOfRolesTest {

    private final Client client = RunningHost.client();

    private JsonNode read(String user, String number) {
        Answer answer = client.get(user, "/api/cases/" + number);
        assertThat(answer.status()).as("%s reads %s", user, number).isEqualTo(200);
        return answer.json();
    }

    private List<String> offered(String user, String number) {
        return StreamSupport.stream(read(user, number).path("actions").spliterator(), false)
                .map(action -> action.at("/action/code").asString())
                .toList();
    }

    private List<String> clocks(String user, String number) {
        return StreamSupport.stream(read(user, number).path("clocks").spliterator(), false)
                .map(clock -> clock.path("what").asString() + " "
                        + clock.path("limit").asString())
                .toList();
    }

    private void step(String user, String number, String action, String particulars, String stage) {
        assertThat(offered(user, number)).as("%s may %s", user, action).contains(action);
        Answer answer = client.act(user, number, action, particulars);
        assertThat(answer.status()).as("%s %s: %s", user, action, answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/stage/code").asString()).isEqualTo(stage);
    }

    @Test
    void citizen_operator_and_accessor_settle_a_complaint() {
        String number = client.open("citizen", "complaint.business", "{\"reason\":\"超期未办\"}");
        assertThat(offered("citizen", number)).isEmpty();
        assertThat(offered("administrator", number)).isEmpty();
        step("operator", number, "dispatch", "{\"names\":{\"accessor\":\"market-office\"}}", "dispatched");
        step("accessor-a", number, "accept", "{}", "accepted");
        step("accessor-a", number, "reply", "{\"reason\":\"已办结\"}", "replied");
        step("citizen", number, "rework", "{}", "accepted");
        step("accessor-a", number, "reply", "{\"reason\":\"已再次核实\"}", "replied");
        assertThat(offered("citizen", number)).containsExactly("close");
        step("citizen", number, "close", "{}", "closed");
        assertThat(offered("operator", number)).isEmpty();
    }

    @Test
    void window_examiner_and_decider_decide_on_a_licence() {
        String number = client.open("enterprise", "licence", "{}");
        step("window", number, "accept", "{\"documents\":[\"受理通知书\"]}", "accepted");
        step(
                "examiner",
                number,
                "examine",
                "{\"names\":{\"examiner\":\"examiner-7\",\"second-examiner\":\"examiner-8\"}}",
                "examining");
        step("examiner", number, "check-facts", "{}", "examining");
        assertThat(offered("examiner", number)).doesNotContain("check-facts");
        step("second", number, "check-facts", "{}", "examining");
        assertThat(clocks("examiner", number)).containsExactly("suspend decision");
        assertThat(client.command(
                                "examiner",
                                number,
                                "suspend",
                                "{\"limit\":\"decision\",\"cause\":\"expert-review\",\"particulars\":{\"documents\":[\"告知书\"]}}")
                        .status())
                .isEqualTo(200);
        assertThat(read("enterprise", number).at("/limits").toString()).contains("suspended");
        assertThat(client.command("window", number, "resume", "{\"limit\":\"decision\"}")
                        .status())
                .isEqualTo(200);
        assertThat(clocks("decider", number)).contains("extend decision");
        assertThat(client.command(
                                "decider",
                                number,
                                "extend",
                                "{\"limit\":\"decision\",\"term\":\"10个工作日\",\"particulars\":{\"reason\":\"情况复杂\"}}")
                        .status())
                .isEqualTo(200);
        step("decider", number, "approve", "{}", "approved");
        step("window", number, "deliver", "{}", "delivered");
    }

    @Test
    void posts_of_the_enterprise_platform_and_a_unit_answer_an_appeal() {
        String number = client.open("enterprise", "appeal", "{\"reason\":\"断水\"}");
        step("reviewer", number, "review", "{}", "reviewed");
        step("dispatcher", number, "assign", "{\"names\":{\"handler\":\"housing-office\"}}", "assigned");
        step("unit", number, "start", "{}", "assigned");
        step("unit", number, "answer", "{\"reason\":\"已抢修\"}", "answered");
        step("callback", number, "call-back", "{}", "called-back");
        step("enterprise", number, "evaluate", "{\"grade\":1}", "closed");
    }

    @Test
    void a_unit_answers_a_consultation_and_an_applicant_grades_a_service() {
        String number = client.open("citizen", "consultation.business", "{\"reason\":\"如何办理\"}");
        step("operator", number, "dispatch", "{\"names\":{\"responsible-unit\":\"housing-office\"}}", "dispatched");
        step("unit", number, "reply", "{\"reason\":\"如下\"}", "replied");
        step("operator", number, "close", "{}", "closed");
        String service = client.open(
                "enterprise", "professional-service", "{\"names\":{\"service-institution\":\"institution-5\"}}");
        step("institution", service, "accept", "{}", "accepted");
        step("institution", service, "deliver", "{}", "delivered");
        step("enterprise", service, "evaluate", "{\"grade\":2}", "closed");
    }

    @Test
    void the_three_parties_bring_an_application_online_and_publish() {
        String number = client.open("accessor-b", "app.onboarding", "{}");
        step("administrator", number, "accept-request", "{}", "integrating");
        step("accessor-b", number, "submit-for-test", "{}", "testing");
        step("operator", number, "pass", "{}", "ready");
        step("administrator", number, "approve", "{}", "approved");
        step("operator", number, "go-online", "{}", "online");
        String content = client.open("operator", "publication.content", "{}");
        step(
                "operator",
                content,
                "submit",
                "{\"names\":{\"administrator\":\"data-office\",\"accessor\":\"labour-office\"}}",
                "in-review");
        step("administrator", content, "consent", "{}", "in-review");
        assertThat(read("accessor-b", content).at("/actions/0/waitsFor").toString())
                .isEqualTo("[]");
        step("accessor-b", content, "consent", "{}", "approved");
        step("operator", content, "publish", "{}", "published");
    }

    @Test
    void a_supervisor_verifies_a_report() {
        String number = client.open("citizen", "report", "{\"reason\":\"乱收费\"}");
        step("supervisor", number, "verify", "{}", "verified");
        step("supervisor", number, "handle", "{}", "handled");
        step("supervisor", number, "feed-back", "{\"reason\":\"已退还\"}", "closed");
    }

    @Test
    void an_inspection_needs_its_day_and_every_item_of_its_list() {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        Answer without = client.post(
                "operator",
                "/api/cases",
                "{\"procedure\":\"duty.inspection\"}",
                "Idempotency-Key",
                "inspection-" + System.nanoTime());
        assertThat(without.code()).isEqualTo("day-missing");
        String number = client.open("operator", "duty.inspection", "{\"data\":{\"dueOn\":\"" + today + "\"}}");
        JsonNode inspect = read("operator", number).path("actions").get(0);
        assertThat(inspect.path("checks").asBoolean()).isTrue();
        StringBuilder results = new StringBuilder();
        inspect.path("checklist")
                .forEach(item -> results.append(results.isEmpty() ? "" : ",")
                        .append('"')
                        .append(item.path("code").asString())
                        .append("\":true"));
        assertThat(client.act("operator", number, "inspect", "{\"checklist\":{}}")
                        .code())
                .isEqualTo("checklist-incomplete");
        step("operator", number, "inspect", "{\"checklist\":{" + results + "}}", "inspected");
    }
}
