package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.examples.servicedesk.Client.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RubbishTest {

    private final Client client = RunningHost.client();

    private Answer open(String body) {
        return client.post("citizen", "/api/cases", body, "Idempotency-Key", "rubbish");
    }

    private static List<String> paths(Answer answer) {
        return StreamSupport.stream(answer.json().path("faults").spliterator(), false)
                .map(fault -> fault.path("path").asString())
                .toList();
    }

    @Nested
    class A_body {

        @Test
        void that_is_no_json_is_told_where() {
            for (String body : List.of("{", "", "null", "[]", "\"x\"", "{\"procedure\":}", "{} {}", "\u0000")) {
                Answer answer = open(body);
                assertThat(answer.status()).as(body).isEqualTo(400);
                assertThat(paths(answer)).as(body).isNotEmpty();
            }
        }

        @Test
        void with_fields_that_nobody_knows_or_knows_twice_is_refused() {
            assertThat(paths(open("{\"procedure\":\"licence\",\"titel\":\"x\"}")))
                    .containsExactly("titel");
            assertThat(paths(open("{\"procedure\":\"licence\",\"particulars\":{\"resaon\":\"x\"}}")))
                    .containsExactly("particulars.resaon");
            assertThat(open("{\"procedure\":\"licence\",\"procedure\":\"petition\"}")
                            .status())
                    .isEqualTo(400);
        }

        @Test
        void with_wrong_types_is_told_where() {
            Map<String, String> wrong = Map.of(
                    "{\"procedure\":1}", "procedure",
                    "{\"procedure\":{}}", "procedure",
                    "{\"procedure\":\"licence\",\"particulars\":[]}", "particulars",
                    "{\"procedure\":\"licence\",\"particulars\":{\"grade\":\"1\"}}", "particulars.grade",
                    "{\"procedure\":\"licence\",\"particulars\":{\"grade\":1.5}}", "particulars.grade",
                    "{\"procedure\":\"licence\",\"particulars\":{\"documents\":\"d\"}}", "particulars.documents",
                    "{\"procedure\":\"licence\",\"particulars\":{\"checklist\":{\"a\":\"yes\"}}}",
                            "particulars.checklist.a");
            wrong.forEach((body, path) -> {
                Answer answer = open(body);
                assertThat(answer.status()).as(body).isEqualTo(400);
                assertThat(paths(answer)).as(body).containsExactly(path);
            });
        }

        @Test
        void is_told_all_its_faults_at_once() {
            Answer answer = open("{\"title\":\"\",\"particulars\":{\"grade\":9,\"documents\":[\"d\",\"\"],"
                    + "\"reason\":\"" + "长".repeat(4001) + "\"}}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(paths(answer))
                    .containsExactly(
                            "particulars.documents[1]",
                            "particulars.grade",
                            "particulars.reason",
                            "procedure",
                            "title");
        }

        @Test
        void with_characters_that_no_database_keeps_is_refused() {
            for (String bad : List.of("\\u0000", "\\u001b", "\\ud800", "x\\udc00")) {
                Map<String, String> places = Map.of(
                        "{\"procedure\":\"licence\",\"title\":\"" + bad + "\"}", "title",
                        "{\"procedure\":\"licence\",\"particulars\":{\"reason\":\"" + bad + "\"}}",
                                "particulars.reason",
                        "{\"procedure\":\"licence\",\"particulars\":{\"documents\":[\"" + bad + "\"]}}",
                                "particulars.documents[0]");
                places.forEach((body, path) -> {
                    Answer answer = open(body);
                    assertThat(answer.status()).as(body).isEqualTo(400);
                    assertThat(paths(answer)).as(body).contains(path);
                });
                assertThat(open("{\"procedure\":\"licence\",\"particulars\":{\"data\":{\"a\":\"" + bad + "\"}}}")
                                .status())
                        .isEqualTo(400);
            }
            assertThat(client.get("operator", "/api/cases?subject=%00").status())
                    .isEqualTo(400);
            assertThat(client.get("operator", "/api/cases?cursor=MjAyNi0wMS0wMVQwMDowMDowMFogAA")
                            .status())
                    .isEqualTo(400);
        }

        @Test
        void with_characters_of_every_plane_comes_back_as_it_was() {
            String title = "𠮷野家 \u4e2d\u6587 é \uD83C\uDFEE";
            String number = client.post(
                            "citizen",
                            "/api/cases",
                            "{\"procedure\":\"licence\",\"title\":\"" + title + "\"}",
                            "Idempotency-Key",
                            "planes")
                    .json()
                    .path("number")
                    .asString();
            assertThat(client.get("citizen", "/api/cases/" + number)
                            .json()
                            .path("title")
                            .asString())
                    .isEqualTo(title);
        }

        @Test
        void is_never_repeated_in_the_answer() {
            String secret = "110105199912310022";
            for (String body : List.of(
                    "{\"procedure\":\"" + secret,
                    "{\"procedure\":[\"" + secret + "\"]}",
                    "{\"procedure\":\"licence\",\"particulars\":{\"grade\":\"" + secret + "\"}}",
                    "{\"procedure\":\"licence\",\"particulars\":{\"names\":{\"" + secret + "\":\"x\"}}}")) {
                assertThat(open(body).body()).doesNotContain(secret);
            }
        }

        @Test
        void of_a_megabyte_is_refused_whether_it_says_its_length_or_not() {
            byte[] big = ("{\"procedure\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
            for (var body : List.of(
                    BodyPublishers.ofByteArray(big),
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big)))) {
                Answer answer = client.send(client.request("citizen", "/api/cases")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "big")
                        .POST(body)
                        .build());
                assertThat(answer.status()).isEqualTo(413);
                assertThat(answer.code()).isEqualTo("body-too-large");
            }
        }

        @Test
        void that_is_no_json_by_its_own_word_is_refused() {
            for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
                Answer answer = client.send(client.request("citizen", "/api/cases")
                        .header("Content-Type", type)
                        .header("Idempotency-Key", "form")
                        .POST(BodyPublishers.ofString("{\"procedure\":\"licence\"}"))
                        .build());
                assertThat(answer.status()).as(type).isEqualTo(415);
            }
        }
    }

    @Nested
    class An_opening {

        @Test
        void of_an_unknown_procedure_names_the_nearest() {
            Answer answer = open("{\"procedure\":\"complaint.busness\"}");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("unknown-procedure");
            assertThat(answer.body()).contains("complaint.business");
        }

        @Test
        void by_a_role_that_may_not_is_refused() {
            Answer answer =
                    client.post("accessor-a", "/api/cases", "{\"procedure\":\"licence\"}", "Idempotency-Key", "role");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("not-this-role");
        }

        @Test
        void under_a_key_that_can_be_none_is_refused() {
            for (String key : List.of("x".repeat(101), "a b")) {
                Answer answer =
                        client.post("citizen", "/api/cases", "{\"procedure\":\"licence\"}", "Idempotency-Key", key);
                assertThat(answer.status()).as(key).isEqualTo(400);
            }
        }
    }

    @Nested
    class A_list {

        @Test
        void is_told_all_that_is_wrong_with_the_question() {
            Answer answer = client.get(
                    "operator",
                    "/api/cases?lihgt=red&limit=1000000&phase=x&light=blue&dueBefore=soon&role=king&cursor=x");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(paths(answer))
                    .containsExactlyInAnyOrder("query", "limit", "phase", "light", "dueBefore", "role", "cursor");
        }

        @Test
        void goes_on_from_no_cursor_but_its_own() {
            for (String bad : List.of("a", "bm90IGEgY3Vyc29y", "%20", "x".repeat(5000))) {
                assertThat(client.get("operator", "/api/cases?cursor=" + bad).status())
                        .as(bad)
                        .isEqualTo(400);
            }
        }

        @Test
        void has_no_page_of_nothing() {
            for (String bad : List.of("0", "-1", "201", "x", "9999999999", "")) {
                assertThat(client.get("operator", "/api/cases?limit=" + bad).status())
                        .as(bad)
                        .isEqualTo(400);
            }
        }
    }

    @Nested
    class An_address {

        @Test
        void where_nothing_is_says_so_in_words() {
            Answer answer = client.get("citizen", "/api/nothing");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.code()).isEqualTo("not-found");
        }

        @Test
        void asked_in_another_way_says_which_ways_there_are() {
            Answer answer =
                    client.send(client.request("citizen", "/api/cases").DELETE().build());
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("Allow")).contains("GET").contains("POST");
        }

        @Test
        void of_a_case_that_can_be_none_has_none() {
            assertThat(client.get("operator", "/api/cases/" + "x".repeat(300)).status())
                    .isEqualTo(404);
            assertThat(client.get("operator", "/api/cases/%0A").status()).isEqualTo(400);
        }
    }

    @Nested
    class A_question_about_days {

        @Test
        void outside_the_calendar_says_how_far_it_goes() {
            assertThat(client.get("citizen", "/api/calendar/days/1066-10-14").body())
                    .contains(ChinaCalendar.published().firstDay().toString());
            Answer far = client.get("citizen", "/api/calendar/due?from=2026-01-05&term=999999%20working%20days");
            assertThat(far.status()).isEqualTo(400);
        }

        @Test
        void with_no_day_or_no_term_is_told() {
            assertThat(paths(client.get("citizen", "/api/calendar/days/2026-02-30")))
                    .containsExactly("date");
            assertThat(paths(client.get("citizen", "/api/calendar/due?from=2026-01-05&term=5%20days")))
                    .containsExactly("term");
            assertThat(paths(client.get("citizen", "/api/calendar/due?from=2026-01-05&term=5%20hours")))
                    .containsExactly("term");
            assertThat(client.get("citizen", "/api/calendar/due").status()).isEqualTo(400);
        }
    }
}
