package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.examples.servicedesk.RunningHost;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.DemoUsers;
import io.shixian.spi.desk.ServiceDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsoleTest {

    private static final List<String> PAGES = List.of(
            "/worklist",
            "/worklist?phase=all",
            "/worklist?light=red",
            "/submit",
            "/follow",
            "/calendar",
            "/calendar?year=2020&amount=20&from=2020-01-20&unit=working",
            "/rules",
            "/rules/licence",
            "/rules/coverage");

    private static final Visitor CITIZEN = Visitor.signedIn("citizen");
    private static final Visitor OPERATOR = Visitor.signedIn("operator");

    static List<String> users() {
        return DemoUsers.all().stream().map(Viewer::login).toList();
    }

    private static int events(String number) {
        return RunningHost.bean(ServiceDesk.class)
                .find(new CaseId(number))
                .orElseThrow()
                .version();
    }

    private static Map<String, String> dispatch() {
        return Map.of("kind", "step", "what", "dispatch", "role", "operator", "party.accessor", "market-office");
    }

    private static Visitor.Sheet dispatched(String title) {
        Visitor.Sheet page = OPERATOR.open("/cases/" + CITIZEN.complain(title).number());
        return OPERATOR.send(page, "/cases/" + page.number(), dispatch());
    }

    @ParameterizedTest
    @MethodSource("users")
    void everybody_reads_every_open_page_in_both_languages(String user) {
        Visitor visitor = Visitor.signedIn(user);
        for (String lang : List.of("zh", "en")) {
            for (String path : PAGES) {
                Visitor.Sheet page = visitor.open(path + (path.contains("?") ? "&" : "?") + "lang=" + lang);

                assertThat(page.status()).as("%s for %s", path, user).isEqualTo(200);
                assertThat(page.html())
                        .contains(lang.equals("zh") ? "<html lang=\"zh-CN\"" : "<html lang=\"en\"")
                        .doesNotContain("??");
            }
        }
    }

    @Test
    void every_case_of_the_sample_can_be_looked_at_in_both_languages() {
        Visitor.Sheet list = OPERATOR.open("/worklist?phase=all");
        List<String> cases = list.html()
                .lines()
                .filter(line -> line.contains("href=\"/cases/"))
                .map(line -> line.replaceFirst(".*href=\"(/cases/[^\"]+)\".*", "$1"))
                .toList();
        assertThat(cases).hasSizeGreaterThan(20);

        for (String path : cases) {
            for (String lang : List.of("en", "zh")) {
                Visitor.Sheet page = OPERATOR.open(path + "?lang=" + lang);

                assertThat(page.status()).as(path).isEqualTo(200);
                assertThat(page.html()).contains("class=\"trail\"").doesNotContain("??");
            }
        }
    }

    @Nested
    class A_page_that_is_not_for_everybody {

        @Test
        void asks_a_stranger_to_sign_in() {
            assertThat(Visitor.stranger().open("/worklist").address()).endsWith("/login");
        }

        @Test
        void is_closed_to_other_roles_and_says_so() {
            for (String path : List.of("/admin/notices", "/admin/outbox", "/score")) {
                Visitor.Sheet page = CITIZEN.open(path);

                assertThat(page.status()).as(path).isEqualTo(403);
                assertThat(page.html()).contains("无权访问");
            }
            assertThat(OPERATOR.open("/admin/notices").status()).isEqualTo(403);
            assertThat(OPERATOR.open("/admin/outbox").status()).isEqualTo(200);
        }

        @Test
        void answers_a_case_of_others_as_one_that_is_not_there() {
            String number = dispatched("甲办的投诉").number();

            Visitor other = Visitor.signedIn("accessor-b");

            Visitor.Sheet theirs = other.open("/cases/" + number);
            Visitor.Sheet none = other.open("/cases/SX20260101-0000000000");
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(theirs.html()).isEqualTo(none.html());
            assertThat(other.open("/follow?number=" + number).html())
                    .contains("没有这个编号的办件")
                    .contains("value=\"" + number + "\"");
            assertThat(other.send(other.open("/worklist"), "/cases/" + number, dispatch())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class A_form {

        @Test
        void opens_a_case_that_its_applicant_follows_by_number() {
            Visitor.Sheet page = CITIZEN.complain("排队叫号系统失灵");

            assertThat(page.html()).contains("已提交，编号 " + page.number()).contains("窗口要求重复提交材料");
            assertThat(CITIZEN.open("/follow?number=" + page.number()).address())
                    .endsWith("/cases/" + page.number());
        }

        @Test
        void without_its_token_does_nothing() {
            String number = CITIZEN.complain("没有令牌").number();
            Map<String, String> fields = new HashMap<>(dispatch());
            fields.put("expect", "1");
            fields.put("command", UUID.randomUUID().toString());

            assertThat(OPERATOR.send("/cases/" + number, fields).status()).isEqualTo(403);
            assertThat(events(number)).isEqualTo(1);
        }

        @Test
        void sent_twice_is_carried_out_once() {
            Visitor.Sheet page =
                    OPERATOR.open("/cases/" + CITIZEN.complain("点了两次").number());

            OPERATOR.send(page, "/cases/" + page.number(), dispatch());
            Visitor.Sheet again = OPERATOR.send(page, "/cases/" + page.number(), dispatch());

            assertThat(again.status()).isEqualTo(200);
            assertThat(again.html()).contains("此前已办理，未重复执行");
            assertThat(events(page.number())).isEqualTo(2);
        }

        @Test
        void that_is_refused_says_why_by_which_clause() {
            String number = dispatched("不写理由").number();
            Visitor accessor = Visitor.signedIn("accessor-a");
            Visitor.Sheet page = accessor.open("/cases/" + number);

            Visitor.Sheet refused = accessor.send(
                    page,
                    "/cases/" + number,
                    Map.of("kind", "step", "what", "decline", "role", "accessor", "reason", " "));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html()).contains("未能办理").contains("理由").contains("GDZW 0001.5-2019 5.3");
            assertThat(events(number)).isEqualTo(2);
        }

        @Test
        void that_is_refused_stays_open_with_what_was_typed() {
            String number = CITIZEN.complain("没有指明接入方").number();
            Visitor.Sheet page = OPERATOR.open("/cases/" + number);
            assertThat(page.html()).doesNotContain("<details class=\"action\" open");

            Visitor.Sheet refused = OPERATOR.send(
                    page,
                    "/cases/" + number,
                    Map.of("kind", "step", "what", "dispatch", "role", "operator", "reason", "请尽快办理"));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html())
                    .contains("<details class=\"action\" open")
                    .contains(">请尽快办理</textarea>");
        }

        @Test
        void of_an_older_version_says_what_happened_since() {
            String number = CITIZEN.complain("两个窗口").number();
            Visitor.Sheet first = OPERATOR.open("/cases/" + number);
            OPERATOR.send(first, "/cases/" + number, dispatch());
            Map<String, String> late = new HashMap<>(dispatch());
            late.put("command", UUID.randomUUID().toString());

            Visitor.Sheet stale = OPERATOR.send(first, "/cases/" + number, late);

            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.html())
                    .contains("此件已有进展")
                    .contains("您看到的是第 1 版，现在是第 2 版")
                    .contains("<strong>分发</strong>");
            assertThat(events(number)).isEqualTo(2);
        }

        @Test
        void in_a_role_that_one_does_not_have_is_not_taken() {
            String number = CITIZEN.complain("冒名").number();

            Visitor.Sheet answer =
                    CITIZEN.send(CITIZEN.open("/submit/complaint.business"), "/cases/" + number, with(dispatch()));

            assertThat(answer.status()).isEqualTo(403);
            assertThat(events(number)).isEqualTo(1);
        }

        private Map<String, String> with(Map<String, String> fields) {
            Map<String, String> all = new HashMap<>(fields);
            all.put("expect", "1");
            return all;
        }

        @Test
        void shows_what_was_typed_as_text_and_never_as_markup() {
            Visitor.Sheet page = CITIZEN.complain("<script>alert(1)</script>");

            assertThat(page.html())
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                    .doesNotContain("<script>alert");
        }

        @Test
        void without_a_title_keeps_the_rest() {
            Visitor.Sheet form = CITIZEN.open("/submit/consultation.business");

            Visitor.Sheet answer = CITIZEN.send(
                    form, "/submit/consultation.business", Map.of("role", "applicant", "title", "", "reason", "想问落户"));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.html()).contains("请填写标题").contains("想问落户");
        }
    }

    @Test
    void an_address_that_makes_no_sense_is_answered_in_words() {
        for (String path : List.of("/worklist?light=blue", "/worklist?due=soon", "/worklist?after=x~y")) {
            Visitor.Sheet page = OPERATOR.open(path);

            assertThat(page.status()).as(path).isEqualTo(400);
            assertThat(page.html()).contains("请求有误");
        }
        assertThat(OPERATOR.open("/rules/no-such-page").status()).isEqualTo(404);
        assertThat(OPERATOR.open("/rules/..%2f..%2fapplication").status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void a_term_is_counted_with_its_explanation() {
        Visitor.Sheet page = OPERATOR.open("/calendar?year=2026&amount=5&from=2026-09-28&unit=working&lang=zh");

        // The days of the README.
        assertThat(page.html())
                .contains("<strong>2026-10-10 周六</strong>")
                .contains("2026-10-01 至 2026-10-07 国庆节放假，不计入")
                .contains("国办发明电〔2025〕7号");
    }

    @Test
    void a_term_that_leaves_the_calendar_is_refused_in_words() {
        assertThat(OPERATOR.open("/calendar?amount=19999&from=2090-01-01&unit=working&lang=zh")
                        .html())
                .contains("超出日历范围：2001-01-01 至 2100-12-31");
        assertThat(OPERATOR.open("/calendar?amount=-3&from=2026-01-01&unit=working")
                        .html())
                .contains("请填写日期和 1 以上的整数");
    }
}
