package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.servicedesk.Client.Answer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private static final String OPENING =
            "{\"procedure\":\"consultation.technical\",\"title\":\"如何注册\",\"particulars\":{\"reason\":\"没有手机\"}}";

    private final Client client = RunningHost.client();

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Nested
    class A_key {

        @Test
        void must_come_with_an_opening() {
            Answer answer = client.post("citizen", "/api/cases", OPENING);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("Idempotency-Key");
        }

        @Test
        void has_an_opening_carried_out_once_and_answered_alike_each_time() {
            String key = key();
            Answer first = client.post("citizen", "/api/cases", OPENING, "Idempotency-Key", key);
            Answer again = client.post("citizen", "/api/cases", OPENING, "Idempotency-Key", key);
            assertThat(first.status()).isEqualTo(201);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(again.tag()).isEqualTo(first.tag());
        }

        @Test
        void still_answers_alike_when_the_case_has_moved_on_and_out_of_sight() {
            String number = client.open("citizen", "complaint.business", "{}");
            client.act("operator", number, "dispatch", "{\"names\":{\"accessor\":\"market-office\"}}");
            String path = "/api/cases/" + number + "/actions";
            String body = "{\"action\":\"return\",\"particulars\":{\"reason\":\"不属本单位职责\"}}";
            String key = key();
            Answer first = client.post("accessor-a", path, body, "If-Match", "\"2\"", "Idempotency-Key", key);
            assertThat(first.status()).isEqualTo(200);
            assertThat(client.get("accessor-a", "/api/cases/" + number).status())
                    .isEqualTo(404);
            Answer again = client.post("accessor-a", path, body, "If-Match", "\"2\"", "Idempotency-Key", key);
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
        }

        @Test
        void counts_for_one_request_only() {
            String key = key();
            client.post("citizen", "/api/cases", OPENING, "Idempotency-Key", key);
            String other = OPENING.replace("没有手机", "没有电脑");
            Answer answer = client.post("citizen", "/api/cases", other, "Idempotency-Key", key);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("key-used");
        }

        @Test
        void counts_for_one_case_only() {
            String key = key();
            String one = client.open("citizen", "consultation.technical", "{}");
            String two = client.open("citizen", "consultation.technical", "{}");
            String body = "{\"action\":\"reply\",\"particulars\":{\"reason\":\"请见指南\"}}";
            client.post(
                    "operator", "/api/cases/" + one + "/actions", body, "If-Match", "\"1\"", "Idempotency-Key", key);
            Answer answer = client.post(
                    "operator", "/api/cases/" + two + "/actions", body, "If-Match", "\"1\"", "Idempotency-Key", key);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("key-used");
        }

        @Test
        void is_ones_own() {
            String key = key();
            Answer mine = client.post("citizen", "/api/cases", OPENING, "Idempotency-Key", key);
            Answer yours = client.post("enterprise", "/api/cases", OPENING, "Idempotency-Key", key);
            assertThat(yours.status()).isEqualTo(201);
            assertThat(yours.json().path("number")).isNotEqualTo(mine.json().path("number"));
        }

        @Test
        void opens_one_case_even_if_sent_many_times_at_once() throws Exception {
            String key = key();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Callable<Answer>> same = IntStream.range(0, 8)
                        .mapToObj(i -> (Callable<Answer>)
                                () -> client.post("citizen", "/api/cases", OPENING, "Idempotency-Key", key))
                        .toList();
                for (Future<Answer> answer : threads.invokeAll(same)) {
                    assertThat(answer.get().status()).isEqualTo(201);
                    assertThat(answer.get().body())
                            .isEqualTo(client.post("citizen", "/api/cases", OPENING, "Idempotency-Key", key)
                                    .body());
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Nested
    class A_version {

        private final String number = client.open("citizen", "complaint.technical", "{}");
        private final String path = "/api/cases/" + number + "/actions";
        private static final String REPLY = "{\"action\":\"reply\",\"particulars\":{\"reason\":\"已修复\"}}";

        @Test
        void must_come_with_a_step() {
            Answer answer = client.post("operator", path, REPLY);
            assertThat(answer.status()).isEqualTo(428);
            assertThat(answer.code()).isEqualTo("version-missing");
        }

        @Test
        void that_is_stale_is_answered_with_the_present_one_and_changes_nothing() {
            client.post("operator", path, REPLY, "If-Match", "\"1\"");
            Answer answer = client.post("citizen", path, "{\"action\":\"rework\"}", "If-Match", "\"1\"");
            assertThat(answer.status()).isEqualTo(412);
            assertThat(answer.code()).isEqualTo("stale-version");
            assertThat(answer.json().path("version").asInt()).isEqualTo(2);
            assertThat(answer.tag()).isEqualTo("\"2\"");
            assertThat(client.get("operator", "/api/cases/" + number).tag()).isEqualTo("\"2\"");
        }

        @Test
        void that_is_not_one_is_a_mistake() {
            for (String bad : List.of("1", "*", "W/\"1\"", "\"1\", \"2\"", "\"-1\"", "\"99999999999\"", "\"\"")) {
                Answer answer = client.post("operator", path, REPLY, "If-Match", bad);
                assertThat(answer.status()).as(bad).isEqualTo(400);
            }
        }
    }

    @Nested
    class A_refusal {

        @Test
        void says_which_rule_and_what_is_possible_in_both_languages() {
            String number = client.open("citizen", "complaint.business", "{}");
            Answer answer = client.act("operator", number, "reply", "{}");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.code()).isEqualTo("not-in-this-stage");
            assertThat(answer.json().at("/text/zh").asString()).contains("运营方「分发」");
            assertThat(answer.json().at("/text/en").asString()).contains("operator 'Dispatch'");
            assertThat(answer.json().at("/clause/citation/zh").asString()).startsWith("GDZW 0001.5-2019");
            assertThat(answer.json().path("detail")).isEqualTo(answer.json().at("/text/zh"));
        }

        @Test
        void of_a_role_is_a_403_and_of_what_is_missing_a_422() {
            String number = client.open("citizen", "complaint.business", "{}");
            assertThat(client.act("citizen", number, "dispatch", "{\"names\":{\"accessor\":\"market-office\"}}")
                            .status())
                    .isEqualTo(403);
            Answer missing = client.act("operator", number, "dispatch", "{}");
            assertThat(missing.status()).isEqualTo(422);
            assertThat(missing.code()).isEqualTo("party-not-named");
            assertThat(client.act("operator", number, "no-such-action", "{}").code())
                    .isEqualTo("unknown-action");
        }

        @Test
        void of_a_role_that_one_does_not_have_names_those_that_one_has() {
            String number = client.open("citizen", "complaint.business", "{}");
            Answer answer =
                    client.command("operator", number, "actions", "{\"action\":\"dispatch\",\"role\":\"accessor\"}");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("not-your-role");
            assertThat(answer.body()).contains("operator");
        }
    }

    @Nested
    class Erasing {

        @Test
        void takes_the_words_out_of_every_answer_and_the_list_but_not_the_case() {
            String number = client.open("citizen", "complaint.business", "{\"reason\":\"不该留下的话\"}");
            client.act("operator", number, "dispatch", "{\"names\":{\"accessor\":\"market-office\"}}");
            assertThat(client.get("accessor-a", "/api/cases/" + number).body()).contains("不该留下的话");
            Answer erased = client.command("administrator", number, "erase", "{\"reason\":\"本人请求\"}");
            assertThat(erased.status()).isEqualTo(200);
            Answer after = client.get("accessor-a", "/api/cases/" + number);
            assertThat(after.body()).doesNotContain("不该留下的话").contains("已删除");
            assertThat(client.get("operator", "/api/cases/" + number + "/history")
                            .body())
                    .doesNotContain("不该留下的话");
            assertThat(after.json().at("/stage/code").asString()).isEqualTo("dispatched");
            assertThat(client.command("administrator", number, "erase", "{\"reason\":\"本人请求\"}")
                            .code())
                    .isEqualTo("unknown-words");
        }

        @Test
        void is_for_the_administrator() {
            String number = client.open("citizen", "complaint.business", "{\"reason\":\"想删除\"}");
            for (String user : List.of("citizen", "operator")) {
                Answer answer = client.command(user, number, "erase", "{\"reason\":\"本人请求\"}");
                assertThat(answer.status()).as(user).isEqualTo(403);
                assertThat(answer.code()).isEqualTo("not-this-role");
            }
        }
    }
}
