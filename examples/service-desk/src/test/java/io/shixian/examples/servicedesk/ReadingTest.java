package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.examples.servicedesk.Client.Answer;
import io.shixian.jackson.ProcedureJson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingTest {

    private final Client client = RunningHost.client();

    @Nested
    class A_case {

        private final String number = client.open("citizen", "complaint.business", "{}");

        @Test
        void carries_its_version_and_what_one_may_do() {
            Answer answer = client.get("operator", "/api/cases/" + number);
            assertThat(answer.tag()).isEqualTo("\"1\"");
            JsonNode dispatch = answer.json().path("actions").get(0);
            assertThat(dispatch.at("/action/label/zh").asString()).isEqualTo("分发");
            assertThat(dispatch.path("names").toString()).isEqualTo("[\"accessor\"]");
            assertThat(client.get("citizen", "/api/cases/" + number).json().path("actions"))
                    .isEmpty();
        }

        @Test
        void explains_a_limit_in_the_language_asked_for() {
            client.act("operator", number, "dispatch", "{\"names\":{\"accessor\":\"market-office\"}}");
            String path = "/api/cases/" + number + "/limits/decide/explanation";
            Answer zh = client.get("accessor-a", path, "zh-CN,zh;q=0.9");
            assertThat(zh.header("Content-Language")).isEqualTo("zh-CN");
            assertThat(zh.json().at("/steps/0/text").asString()).endsWith("起算，当日不计入");
            Answer en = client.get("accessor-a", path, "fr, en;q=0.5");
            assertThat(en.header("Content-Language")).isEqualTo("en");
            assertThat(en.json().at("/steps/0/text").asString()).endsWith("the day itself is not counted");
            assertThat(client.get("accessor-a", path).header("Content-Language"))
                    .as("nothing asked for")
                    .isEqualTo("zh-CN");
        }

        @Test
        void has_no_explanation_of_what_has_not_started() {
            Answer answer = client.get("citizen", "/api/cases/" + number + "/limits/decide/explanation");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("unknown-limit");
        }

        @Test
        void tells_its_history_with_clauses_and_whom_it_was_told_to() {
            client.act("operator", number, "dispatch", "{\"names\":{\"accessor\":\"market-office\"}}");
            JsonNode last = client.get("citizen", "/api/cases/" + number + "/history")
                    .json()
                    .get(1);
            assertThat(last.path("type").asString()).isEqualTo("moved");
            assertThat(last.at("/clause/citation/en").asString()).isEqualTo("GDZW 0001.5-2019 5.3");
            assertThat(last.at("/told/0/party").asString()).isEqualTo("market-office");
        }
    }

    @Nested
    class A_procedure {

        @Test
        void is_the_table_by_which_the_desk_decides() {
            Catalog catalog = RunningHost.bean(Catalog.class);
            JsonNode table = client.get("citizen", "/api/procedures/appeal").json();
            assertThat(table.path("version").asInt())
                    .as("under the book of this host")
                    .isEqualTo(2);
            assertThat(table.toString())
                    .isEqualTo(ProcedureJson.write(catalog.find("appeal").orElseThrow())
                            .toString());
        }

        @Test
        void says_whether_one_may_open_it() {
            for (JsonNode each : client.get("accessor-a", "/api/procedures").json()) {
                String code = each.path("code").asString();
                assertThat(each.path("mayOpen").asBoolean())
                        .as(code)
                        .isEqualTo(code.startsWith("app.") && !code.equals("app.exception")
                                || code.equals("rules.implementing"));
            }
        }

        @Test
        void that_is_not_there_is_told_with_its_neighbours() {
            Answer answer = client.get("citizen", "/api/procedures/licens");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().at("/text/en").asString()).contains("licence");
        }
    }

    /** The days are those of the notice 国办发明电〔2025〕7号. */
    @Nested
    class The_calendar {

        @Test
        void knows_a_day_and_the_notice_behind_it() {
            JsonNode holiday =
                    client.get("citizen", "/api/calendar/days/2026-10-01").json();
            assertThat(holiday.path("working").asBoolean()).isFalse();
            assertThat(holiday.path("source").asString()).isEqualTo("国办发明电〔2025〕7号");
            JsonNode makeup =
                    client.get("citizen", "/api/calendar/days/2026-10-10").json();
            assertThat(makeup.path("working").asBoolean()).isTrue();
            assertThat(makeup.path("certainty").asString()).isEqualTo("published");
            JsonNode far =
                    client.get("citizen", "/api/calendar/days/2090-05-01").json();
            assertThat(far.path("certainty").asString()).isEqualTo("provisional");
        }

        @Test
        void counts_working_days_and_says_why() {
            String path = "/api/calendar/due?from=2026-09-28&term=5%20working%20days";
            JsonNode due = client.get("citizen", path).json();
            assertThat(due.path("lastDay").asString()).isEqualTo("2026-10-10");
            assertThat(due.path("steps").toString()).contains("国庆节放假，不计入");
            JsonNode chinese = client.get(
                            "citizen", "/api/calendar/due?from=2026-09-28&term=5%E4%B8%AA%E5%B7%A5%E4%BD%9C%E6%97%A5")
                    .json();
            assertThat(chinese).isEqualTo(due);
        }

        /** Case T16-20261122-0018 of examples/vectors/time.jsonl. */
        @Test
        void counts_back_from_a_day() {
            String path = "/api/calendar/due?from=2008-12-02&term=3%20working%20days%20before";
            assertThat(client.get("citizen", path).json().path("lastDay").asString())
                    .isEqualTo("2008-11-27");
        }
    }
}
