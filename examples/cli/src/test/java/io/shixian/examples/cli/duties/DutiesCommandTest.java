package io.shixian.examples.cli.duties;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesCommandTest {

    @Nested
    class As_text {

        @Test
        void both_languages_stand_side_by_side() {
            Ran ran = shixian("duties", "2026-02-01", "2026-02-28");

            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.lines())
                    .startsWith(
                            "每周巡检 / weekly inspection  duty.inspection",
                            "每周 / weekly · 运营方 / operator · GDZW 0001.5-2019 3.3.2.1")
                    .contains(
                            "运维周报 / weekly operation report  duty.weekly-report",
                            "运维月报 / monthly operation report  duty.monthly-report",
                            "系统日志检查 / system log review  duty.log-review");
        }

        @Test
        void a_week_without_a_working_day_is_listed_with_the_reason() {
            assertThat(shixian("duties", "2026-02-14", "2026-02-28", "--duty", "duty.inspection", "--lang", "en")
                            .lines())
                    .containsExactly(
                            "weekly inspection  duty.inspection",
                            "weekly · operator · GDZW 0001.5-2019 3.3.2.1",
                            "period    first day   last day    due day     weekday  state                    certainty",
                            "2026-W07  2026-02-09  2026-02-15  2026-02-14  Sat      due                      published",
                            "2026-W08  2026-02-16  2026-02-22  -           -        no working day, no duty  published",
                            "2026-W09  2026-02-23  2026-03-01  2026-02-28  Sat      due                      published");
        }

        @Test
        void chinese_alone_holds_no_english() {
            String zh = shixian("duties", "2026-02-14", "2026-02-28", "--duty", "duty.inspection", "--lang", "zh")
                    .out();

            assertThat(zh).contains("每周巡检", "无工作日，无此义务", "周六", "应履行", "已公布");
            assertThat(zh.replace("duty.inspection", "").replaceAll("W0\\d|GDZW", ""))
                    .doesNotContainPattern("[A-Za-z]");
        }

        @Test
        void a_provisional_due_day_names_the_day_on_which_it_rests() {
            assertThat(shixian("duties", "2026-12-25", "2026-12-25", "--lang", "en")
                            .out())
                    .contains("2026-W52", "provisional (2026-12-25)");
        }

        @Test
        void a_duty_of_which_nothing_falls_due_says_so() {
            assertThat(shixian("duties", "2018-01-01", "2018-12-31", "--duty", "duty.log-review")
                            .lines())
                    .hasSize(3)
                    .endsWith("此段日期内无到期事项 / nothing falls due in these days");
        }
    }

    @Nested
    class For_other_programs {

        @Test
        void json_has_one_object_an_occurrence_with_the_reason_in_both_languages() {
            assertThat(shixian("duties", "2026-02-22", "2026-02-28", "--duty", "duty.inspection", "--format", "json")
                            .lines())
                    .containsExactly(
                            "{\"duty\":\"duty.inspection\",\"label\":{\"zh\":\"每周巡检\",\"en\":\"weekly inspection\"},"
                                    + "\"owedBy\":\"operator\",\"clause\":\"GDZW-3.3.2.1-a\",\"recurrence\":\"weekly\","
                                    + "\"period\":\"2026-W08\",\"first\":\"2026-02-16\",\"last\":\"2026-02-22\","
                                    + "\"due\":null,\"weekday\":null,\"state\":\"no-duty\",\"certainty\":\"published\","
                                    + "\"firstProvisional\":null,\"reason\":{\"zh\":\"2026-02-16 至 2026-02-22 没有工作日，无此义务\","
                                    + "\"en\":\"no working day from 2026-02-16 to 2026-02-22, so nothing is owed\"}}",
                            "{\"duty\":\"duty.inspection\",\"label\":{\"zh\":\"每周巡检\",\"en\":\"weekly inspection\"},"
                                    + "\"owedBy\":\"operator\",\"clause\":\"GDZW-3.3.2.1-a\",\"recurrence\":\"weekly\","
                                    + "\"period\":\"2026-W09\",\"first\":\"2026-02-23\",\"last\":\"2026-03-01\","
                                    + "\"due\":\"2026-02-28\",\"weekday\":\"Sat\",\"state\":\"due\",\"certainty\":\"published\","
                                    + "\"firstProvisional\":null,\"reason\":null}");
        }

        @Test
        void csv_has_a_header_and_one_line_an_occurrence() {
            String[] asked = {"duties", "2026-12-25", "2026-12-31", "--format", "csv"};

            assertThat(shixian(asked).lines())
                    .containsExactly(
                            "duty,period,first,last,due,weekday,state,certainty,firstProvisional",
                            "duty.inspection,2026-W52,2026-12-21,2026-12-27,2026-12-25,Fri,due,provisional,2026-12-25",
                            "duty.inspection,2026-W53,2026-12-28,2027-01-03,2026-12-31,Thu,due,provisional,2026-12-31",
                            "duty.weekly-report,2026-W52,2026-12-21,2026-12-27,2026-12-25,Fri,due,provisional,2026-12-25",
                            "duty.weekly-report,2026-W53,2026-12-28,2027-01-03,2026-12-31,Thu,due,provisional,2026-12-31",
                            "duty.monthly-report,2026-12,2026-12-01,2026-12-31,2026-12-31,Thu,due,provisional,2026-12-31",
                            "duty.log-review,2026-12,2026-12-01,2026-12-31,2026-12-31,Thu,due,provisional,2026-12-31");
            assertThat(shixian("duties", "2026-02-22", "2026-02-22", "--format", "csv", "--duty", "duty.inspection")
                            .lines())
                    .endsWith("duty.inspection,2026-W08,2026-02-16,2026-02-22,,,no-duty,published,");
        }

        @Test
        void a_duty_named_twice_is_listed_once_and_several_in_the_order_in_which_they_are_named() {
            assertThat(shixian(
                                    "duties",
                                    "2026-03-31",
                                    "2026-03-31",
                                    "--format",
                                    "csv",
                                    "--duty",
                                    "duty.log-review",
                                    "--duty",
                                    "duty.monthly-report",
                                    "--duty",
                                    "duty.log-review")
                            .lines()
                            .stream()
                            .skip(1)
                            .map(line -> line.substring(0, line.indexOf(','))))
                    .containsExactly("duty.log-review", "duty.monthly-report");
        }
    }

    @Test
    void counts_by_what_was_known_on_a_day() {
        String[] asked = {"duties", "2020-01-27", "2020-02-02", "--format", "csv", "--duty", "duty.inspection"};

        assertThat(shixian(asked).out()).contains("duty.inspection,2020-W05,2020-01-27,2020-02-02,,,no-duty");
        assertThat(shixian(
                                "duties",
                                "2020-01-27",
                                "2020-02-02",
                                "--format",
                                "csv",
                                "--duty",
                                "duty.inspection",
                                "--known-on",
                                "2020-01-20")
                        .out())
                .contains("duty.inspection,2020-W05,2020-01-27,2020-02-02,2020-02-01,Sat,due");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-02 | 2026-02-01 | --lang   | en    | the range 2026-02-02 to 2026-02-01 is reversed; give the earlier day first
            2000-12-31 | 2026-02-01 | --lang   | en    | FROM 2000-12-31 is outside the calendar; choose a day from 2001-01-01 to 2100-12-31
            2026-02-01 | 2101-01-01 | --lang   | en    | TO 2101-01-01 is outside the calendar; choose a day from 2001-01-01 to 2100-12-31
            2100-12-01 | 2100-12-31 | --lang   | en    | the period 2100-W52 goes on to 2101-01-02, but the calendar ends on 2100-12-31; ask for days before 2100-12-27
            2026-02-30 | 2026-03-01 | --lang   | en    | FROM '2026-02-30' is not a date; write one such as 2027-01-15
            2026-02-01 | 2026-03-01 | --duty   | x     | --duty 'x' is not a duty; known are duty.inspection, duty.weekly-report, duty.monthly-report, duty.log-review
            2026-02-01 | 2026-03-01 | --format | table | --format 'table' is not a format; write one of text, json, csv
            """)
    void wrong_use_is_told_in_one_line(String from, String to, String option, String value, String message) {
        assertThat(shixian("duties", from, to, option, value)).isEqualTo(new Ran(2, "", message + "\n"));
    }
}
