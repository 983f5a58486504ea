package io.shixian.examples.cli.due;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueCommandTest {

    private static Ran due(String... args) {
        List<String> all = new ArrayList<>(List.of("due"));
        all.addAll(List.of(args));
        Ran ran = shixian(all.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        return ran;
    }

    @Nested
    class A_limit_that_runs_onwards {

        // Dates by hand from the notice of 2025: off 10-01 to 10-08, worked 09-28 and 10-11.
        @ParameterizedTest(name = "{0} from {1} ends on {2}")
        @CsvSource({
            "5 working days,   2025-09-26,                2025-10-10, 2025-10-11T00:00+08:00",
            "5个工作日,         2025-09-26T23:59,          2025-10-10, 2025-10-11T00:00+08:00",
            "5 working days,   2025-09-26T16:01:00Z,      2025-10-10, 2025-10-11T00:00+08:00",
            "5 working days,   2025-09-25T23:59-07:00,    2025-10-10, 2025-10-11T00:00+08:00",
            "10 calendar days, 2025-09-24,                2025-10-09, 2025-10-10T00:00+08:00",
            "1 month,          2025-09-30,                2025-10-30, 2025-10-31T00:00+08:00",
            "48 hours,         2025-09-30T09:30,          2025-10-02, 2025-10-02T09:30+08:00",
            "当日,              2025-10-01,                2025-10-09, 2025-10-10T00:00+08:00",
        })
        void ends_on_its_last_day(String limit, String from, String lastDay, String expiresAt) {
            assertThat(due("--limit", limit, "--from", from, "--json").out())
                    .contains("\"lastDay\":\"" + lastDay + "\",\"expiresAt\":\"" + expiresAt + "\"")
                    .contains("\"certainty\":\"published\",\"suspended\":false");
        }

        @Test
        void is_one_object_with_its_start() {
            assertThat(due("--limit", "5个工作日", "--from", "2025-09-26", "--json").lines())
                    .containsExactly("{\"limit\":\"5 working days\",\"start\":\"2025-09-26T00:00+08:00\","
                            + "\"lastDay\":\"2025-10-10\",\"expiresAt\":\"2025-10-11T00:00+08:00\","
                            + "\"certainty\":\"published\",\"suspended\":false}");
        }

        @Test
        void names_the_first_provisional_day() {
            assertThat(due("--limit", "5 working days", "--from", "2026-12-22", "--json")
                            .out())
                    .contains("\"certainty\":\"provisional\",\"firstProvisional\":\"2026-12-25\"");
            assertThat(due("--limit", "5 working days", "--from", "2026-12-22").out())
                    .contains("暂定，自 2026-12-25 起 / provisional from 2026-12-25 on");
        }

        @Test
        void shows_its_last_day_as_text() {
            assertThat(due("--limit", "5 working days", "--from", "2025-09-26", "--lang", "en")
                            .lines())
                    .containsExactly(
                            "limit       5 working days",
                            "start       2025-09-26T00:00+08:00",
                            "last day    2025-10-10",
                            "expires at  2025-10-11T00:00+08:00",
                            "certainty   published");
        }

        @Test
        void is_longer_by_its_extensions() {
            assertThat(due(
                                    "--limit",
                                    "5 working days",
                                    "--from",
                                    "2025-09-26",
                                    "--extend",
                                    "1 working day",
                                    "--extend",
                                    "1个工作日",
                                    "--json")
                            .out())
                    .contains("\"lastDay\":\"2025-10-13\"");
        }

        @Test
        void rolls_as_asked() {
            assertThat(due(
                                    "--limit",
                                    "10 calendar days",
                                    "--from",
                                    "2025-09-24",
                                    "--roll",
                                    "previous-working-day",
                                    "--json")
                            .out())
                    .contains("\"lastDay\":\"2025-09-30\"");
        }

        @Test
        void counts_office_hours() {
            assertThat(due(
                                    "--limit",
                                    "8 working hours",
                                    "--from",
                                    "2025-09-30T16:00",
                                    "--hours",
                                    "09:00-12:00,13:00-17:00",
                                    "--json")
                            .out())
                    .contains("\"lastDay\":\"2025-10-09\",\"expiresAt\":\"2025-10-09T17:00+08:00\"");
        }

        @Test
        void is_counted_by_what_was_known() {
            assertThat(due("--limit", "5 working days", "--from", "2020-01-20", "--json")
                            .out())
                    .contains("\"lastDay\":\"2020-02-04\"");
            assertThat(due("--limit", "5 working days", "--from", "2020-01-20", "--known-on", "2020-01-20", "--json")
                            .out())
                    .contains("\"lastDay\":\"2020-02-01\"");
        }

        @Test
        void is_settled_by_a_notice_more() {
            String notice = "src/test/resources/io/shixian/examples/cli/made-up-2027.txt";

            assertThat(due(
                                    "--limit",
                                    "7 working days",
                                    "--from",
                                    "2026-12-30",
                                    "--strict",
                                    "--notice",
                                    notice,
                                    "--json")
                            .out())
                    .contains("\"lastDay\":\"2027-01-09\"", "\"certainty\":\"published\"");
        }
    }

    @Nested
    class A_suspended_limit {

        @Test
        void goes_on_after_its_suspension() {
            assertThat(due(
                                    "--limit",
                                    "5 working days",
                                    "--from",
                                    "2025-10-13",
                                    "--suspend",
                                    "2025-10-14/2025-10-16",
                                    "--json")
                            .out())
                    .contains("\"lastDay\":\"2025-10-22\"");
        }

        @Test
        void has_no_last_day_but_an_amount_left() {
            assertThat(due(
                                    "--limit",
                                    "5 working days",
                                    "--from",
                                    "2025-10-13",
                                    "--suspend",
                                    "2025-10-14T10:00/",
                                    "--json")
                            .lines())
                    .containsExactly("{\"limit\":\"5 working days\",\"start\":\"2025-10-13T00:00+08:00\","
                            + "\"suspended\":true,\"remaining\":\"4 working days\","
                            + "\"ifResumed\":{\"on\":\"2025-10-15\",\"lastDay\":\"2025-10-21\","
                            + "\"expiresAt\":\"2025-10-22T00:00+08:00\",\"certainty\":\"published\"}}");
        }

        @Test
        void says_what_resuming_would_do() {
            assertThat(due(
                                    "--limit",
                                    "5 working days",
                                    "--from",
                                    "2025-10-13",
                                    "--suspend",
                                    "2025-10-14T10:00/",
                                    "--lang",
                                    "en")
                            .lines())
                    .contains(
                            "remaining                          4 working days",
                            "last day if resumed on 2025-10-15  2025-10-21");
        }
    }

    @Nested
    class A_limit_that_is_counted_back {

        @ParameterizedTest
        @ValueSource(strings = {"3 working days", "3 working days before", "提前3个工作日"})
        void ends_before_its_target(String limit) {
            assertThat(due("--limit", limit, "--before", "2025-10-10", "--json").lines())
                    .containsExactly("{\"limit\":\"3 working days before\",\"target\":\"2025-10-10\","
                            + "\"lastDay\":\"2025-09-29\",\"expiresAt\":\"2025-09-30T00:00+08:00\","
                            + "\"certainty\":\"published\",\"suspended\":false}");
        }
    }

    @Nested
    class An_explanation {

        @Test
        void is_chinese_unless_english_is_asked_for() {
            assertThat(due("--limit", "5 working days", "--from", "2025-09-26", "--explain")
                            .out())
                    .contains("2025-09-26 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款");
            assertThat(due("--limit", "5 working days", "--from", "2025-09-26", "--explain", "--lang", "en")
                            .out())
                    .contains("2025-09-26 starts; the day itself is not counted    Civil Code art. 201 para. 1");
        }

        @Test
        void is_data_in_json() {
            assertThat(due("--limit", "5 working days", "--from", "2025-09-26", "--explain", "--json")
                            .out())
                    .contains("\"explanation\":[{\"kind\":\"start\",\"first\":\"2025-09-26\",\"last\":\"2025-09-26\","
                            + "\"zh\":\"2025-09-26 起算，当日不计入\",\"en\":\"2025-09-26 starts; the day itself is not counted\","
                            + "\"authority\":\"《中华人民共和国民法典》第二百零一条第一款\"}")
                    .contains("\"kind\":\"end\"");
        }
    }
}
