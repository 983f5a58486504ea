package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.examples.servicedesk.RunningHost;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page that was open while the desk warned. */
class WarnedPageTest {

    private static final Visitor UNIT = Visitor.signedIn("unit");

    private final ServiceDesk desk = RunningHost.bean(ServiceDesk.class);
    private final String path = assigned();

    /** Returns the page of an appeal whose first limit, one working day, is yellow from its start. */
    private static String assigned() {
        Visitor enterprise = Visitor.signedIn("enterprise");
        Visitor.Sheet opened = enterprise.send(
                enterprise.open("/submit/appeal"),
                "/submit/appeal",
                Map.of("role", "applicant", "title", "惠企资金拨付进度", "reason", "详情见附件"));
        String page = "/cases/" + opened.number();
        act("reviewer", page, Map.of("what", "review", "role", "reviewer"));
        act("dispatcher", page, Map.of("what", "assign", "role", "dispatcher", "party.handler", "housing-office"));
        return page;
    }

    private static void act(String user, String page, Map<String, String> fields) {
        Visitor visitor = Visitor.signedIn(user);
        Map<String, String> all = new HashMap<>(fields);
        all.put("kind", "step");
        assertThat(visitor.send(visitor.open(page), page, all).status()).isEqualTo(200);
    }

    private long warnings() {
        return desk.find(new CaseId(path.replace("/cases/", ""))).orElseThrow().history().stream()
                .filter(event -> event instanceof ClockEvent.Warned)
                .count();
    }

    @Test
    void is_not_stale_for_that() {
        // As it was before the warning, whether the desk's own round has come already or comes now.
        Map<String, String> before =
                Map.of("kind", "step", "what", "answer", "role", "handler", "reason", "资金已拨付", "expect", "3");
        Visitor.Sheet page = UNIT.open(path);
        desk.tick();
        assertThat(warnings()).isEqualTo(1);

        Visitor.Sheet answered = UNIT.send(page, path, before);

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.html()).contains("已办理").contains("已答复");
    }

    @Test
    void is_stale_for_whatever_else_has_happened_too() {
        Visitor.Sheet page = UNIT.open(path);
        desk.tick();
        act("unit", path, Map.of("what", "start", "role", "handler"));

        Visitor.Sheet late = UNIT.send(
                page, path, Map.of("kind", "step", "what", "answer", "role", "handler", "reason", "x", "expect", "3"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(warnings()).isEqualTo(1);
    }

    @Test
    void says_of_the_limit_who_was_warned_and_when() {
        desk.tick();
        Instant at = desk.find(new CaseId(path.replace("/cases/", ""))).orElseThrow().history().stream()
                .filter(event -> event instanceof ClockEvent.Warned)
                .findFirst()
                .orElseThrow()
                .recordedAt();
        String time = RunningHost.bean(Phrases.class).time(at).replaceAll(" .*", "");

        assertThat(UNIT.open(path + "?lang=zh").html())
                .contains("已于 " + time)
                .contains("提醒诉求办理岗 事权责任单位·住房建设局")
                .contains("本轮第 1 次提醒");
        assertThat(UNIT.open(path + "?lang=en").html()).contains("was warned " + time);
        UNIT.open(path + "?lang=zh");
    }
}
