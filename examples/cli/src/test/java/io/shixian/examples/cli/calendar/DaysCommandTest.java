package io.shixian.examples.cli.calendar;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.Columns;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysCommandTest {

    private static final Path NOTICE_2027 = Path.of("src/test/resources/io/shixian/examples/cli/made-up-2027.txt");

    @Nested
    class As_json {

        @ParameterizedTest(name = "{0} is {2}")
        @CsvSource(nullValues = "null", delimiter = '|', textBlock = """
                        2025-09-28 | true  | makeup-workday | "国庆节、中秋节" | "国办发明电〔2024〕12号" | published
                        2026-02-14 | true  | makeup-workday | "春节"           | "国办发明电〔2025〕7号"  | published
                        2026-02-15 | false | weekend        | "春节"           | "国办发明电〔2025〕7号"  | published
                        2026-02-16 | false | statutory      | "春节"           | "国办发明电〔2025〕7号"  | published
                        2026-02-20 | false | rest-in-lieu   | "春节"           | "国办发明电〔2025〕7号"  | published
                        2026-03-07 | false | weekend        | null             | null                     | published
                        2026-12-24 | true  | workday        | null             | null                     | published
                        2026-12-25 | true  | workday        | null             | null                     | provisional
                        2027-01-01 | false | statutory      | "元旦"           | null                     | provisional
                        2027-01-15 | true  | workday        | null             | null                     | provisional
                        """)
        void a_day_has_exactly_these_fields_in_this_order(
                String date, boolean working, String kind, String name, String notice, String certainty) {
            Ran ran = shixian("days", date, date, "--json");

            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.lines())
                    .containsExactly(
                            "{\"date\":\"" + date + "\",\"working\":" + working + ",\"kind\":\"" + kind + "\",\"name\":"
                                    + name + ",\"notice\":" + notice + ",\"certainty\":\"" + certainty + "\"}");
        }

        @Test
        void each_day_of_the_range_has_a_line() {
            assertThat(shixian("days", "2001-01-01", "2100-12-31", "--json").lines())
                    .hasSize(36_524)
                    .startsWith(shixian("days", "2001-01-01", "2001-01-01", "--json")
                            .lines()
                            .get(0));
        }
    }

    @Nested
    class As_text {

        @Test
        void both_languages_stand_side_by_side() {
            assertThat(shixian("days", "2026-02-14", "2026-02-14").lines())
                    .hasSize(2)
                    .satisfies(lines ->
                            assertThat(lines.get(0)).contains("日期 / date").contains("确定性 / certainty"))
                    .satisfies(lines -> assertThat(lines.get(1))
                            .contains("2026-02-14", "周六 / Sat", "是 / yes", "调休上班 / make-up working day", "春节")
                            .contains("国办发明电〔2025〕7号", "已公布 / published"));
        }

        @Test
        void one_language_is_enough_if_asked_for() {
            List<String> zh =
                    shixian("days", "2026-02-14", "2026-02-14", "--lang", "zh").lines();
            List<String> en =
                    shixian("days", "2026-02-14", "2026-02-14", "--lang", "en").lines();

            assertThat(String.join("", zh)).contains("调休上班").doesNotContain("make-up", "published");
            assertThat(String.join("", en)).contains("make-up working day").doesNotContain("调休上班", "已公布");
        }

        @Test
        void columns_stand_below_each_other_though_chinese_is_wider() {
            List<String> lines =
                    shixian("days", "2026-09-18", "2026-10-10", "--lang", "zh").lines();

            assertThat(lines)
                    .allSatisfy(line -> assertThat(Columns.width(line.substring(0, line.lastIndexOf("  ") + 2)))
                            .isEqualTo(Columns.width(
                                    lines.get(0).substring(0, lines.get(0).lastIndexOf("  ") + 2))));
        }
    }

    @Nested
    class By_other_notices {

        @Test
        void a_day_is_what_was_known_then() {
            assertThat(shixian("days", "2020-01-31", "2020-01-31", "--json").out())
                    .contains("\"working\":false");
            assertThat(shixian("days", "2020-01-31", "2020-01-31", "--json", "--known-on", "2020-01-20")
                            .out())
                    .contains("\"working\":true");
        }

        @Test
        void a_notice_settles_its_year() {
            assertThat(shixian("days", "2027-01-09", "2027-01-09", "--json", "--notice", NOTICE_2027.toString())
                            .out())
                    .contains("\"kind\":\"makeup-workday\"", "\"notice\":\"《测试用的2027年放假安排（虚构）》")
                    .contains("\"certainty\":\"published\"");
        }
    }
}
