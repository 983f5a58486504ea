package io.shixian.examples.cli.explain;

import static io.shixian.examples.cli.Ran.reading;
import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The days are those that the scenarios expect, which another program counted from a list of working days. */
class ExplainCommandTest {

    private static final String JOINT = "../vectors/scenarios/joint-matter.jsonl";

    /** A consultation with a limit of its own, and words that must not be shown. */
    private static final String SECRETS = """
            {"at":"2026-03-02T09:00+08:00","case":"c1","open":"consultation.business","by":{"role":"applicant","party":"u-1"},"limit":"3 working days","clause":"某规定\\u001b[31m第一条","details":{"secret-key":"secret-value"}}
            {"at":"2026-03-02T10:00+08:00","case":"c1","act":"dispatch","by":{"role":"operator","party":"op"},"bind":{"responsible-unit":"unit-1"},"reason":"secret-reason","documents":["secret-document"],"data":{"x":"secret-data"}}
            """;

    private static Ran explain(String... args) {
        String[] command = new String[args.length + 1];
        command[0] = "explain";
        System.arraycopy(args, 0, command, 1, args.length);
        Ran ran = shixian(command);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        return ran;
    }

    @Nested
    class One_case {

        @Test
        void is_explained_in_chinese_under_headings_in_both_languages() {
            assertThat(explain(JOINT, "j3").out()).isEqualTo("""
                    办件 / Case j3  一件事联办  不予受理

                      经过 / What happened
                        1. 2026-04-23T09:00+08:00  申请人 citizen-1  开立
                           生效日：2026-04-23
                           阶段：已收件
                           依据：《中华人民共和国行政许可法》第二十九条
                           时限：「告知补正或决定受理」开始计时，自 2026-04-23 起算
                        2. 2026-04-23T09:10+08:00  窗口 hall-1  不予受理
                           生效日：2026-04-23
                           阶段：已收件 → 不予受理
                           依据：《中华人民共和国行政许可法》第三十二条第一款第（二）项
                           时限：「告知补正或决定受理」结束：按期，届满日 2026-04-30
                           告知：申请人 citizen-1

                      时限 / Deadlines
                        告知补正或决定受理  按期  届满日 2026-04-30
                           2026-04-23 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款
                           期限5个工作日    《中华人民共和国行政许可法》第三十二条第一款第（四）项
                           2026-04-25 至 2026-04-26 休息日，不计入    《国务院关于职工工作时间的规定》第七条
                           届满日 2026-04-30（2026-05-01 00:00 起逾期）
                    """);
        }

        @Test
        void is_explained_in_english() {
            assertThat(explain(JOINT, "j2", "--lang", "en").out())
                    .startsWith("""
                    Case j2  Joint matter  Concluded

                      What happened
                        1. 2026-02-10T10:00+08:00  window hall-1  Opened
                           effective on: 2026-02-10
                           stage: Received
                           by: Administrative Licensing Law art. 29
                           limit: 'Notify or accept' starts, counted from 2026-02-10
                        2. 2026-02-25T00:00+08:00  system system  A limit ran out
                           effective on: 2026-02-10
                           stage: Received → Accepted
                           by: Administrative Licensing Law art. 32 para. 1 item 4
                           limit: 'Notify or accept' runs out: breached, last day 2026-02-24
                           limit: 'Handle as one' starts, counted from 2026-02-10
                           told: applicant citizen-1, window
                    """)
                    .contains("    Handle as one  breached  last day 2026-04-21\n");
        }

        @Test
        void is_explained_as_json() {
            assertThat(explain(JOINT, "j3", "--format", "json").lines())
                    .singleElement()
                    .asString()
                    .startsWith(
                            "{\"case\":\"j3\",\"procedure\":\"joint-matter\",\"version\":1,\"stage\":\"rejected\","
                                    + "\"events\":[{\"number\":1,\"type\":\"opened\",\"recordedAt\":\"2026-04-23T09:00+08:00\","
                                    + "\"effectiveOn\":\"2026-04-23\",\"what\":{\"zh\":\"开立\",\"en\":\"Opened\"},"
                                    + "\"by\":{\"role\":\"applicant\",\"party\":\"citizen-1\"},\"from\":null,\"to\":\"received\","
                                    + "\"clause\":{\"zh\":\"《中华人民共和国行政许可法》第二十九条\",\"en\":\"Administrative Licensing Law art. 29\",\"id\":\"LICENSING-29\"},"
                                    + "\"limits\":[{\"limit\":\"notice\",\"effect\":\"started\",\"status\":null,\"day\":\"2026-04-23\",")
                    .contains(
                            "\"told\":[{\"role\":\"applicant\",\"party\":\"citizen-1\"}]}],"
                                    + "\"deadlines\":[{\"limit\":\"notice\",\"status\":\"met\",\"lastDay\":\"2026-04-30\",\"expiresAt\":\"2026-05-01T00:00+08:00\",\"judgedBy\":\"cn-2026\",\"explanation\":[{\"kind\":\"start\",");
        }
    }

    @Test
    void all_cases_come_in_the_order_in_which_they_were_opened_one_line_between_them() {
        List<String> lines = explain(JOINT).lines();

        assertThat(lines.stream().filter(line -> line.startsWith("办件")))
                .extracting(line -> line.split(" +")[3])
                .containsExactly("j1", "j2", "j3", "j4");
        assertThat(lines.get(lines.indexOf("办件 / Case j2  一件事联办  已办结") - 1)).isEmpty();
        assertThat(explain(JOINT, "--format", "json").lines()).hasSize(4);
    }

    @Test
    void a_clock_that_stood_still_and_got_more_time_says_so() {
        assertThat(explain(JOINT, "j1").out())
                .contains("窗口 hall-1  中止计时\n", "「统一办理」中止计时\n", "「统一办理」恢复计时\n")
                .contains("本级政府负责人 mayor-1  延长15个工作日\n", "统一办理  按期  届满日 2026-01-04\n");
    }

    /** 2027-01-09 is a Saturday that the made-up notice orders to be worked, so that the seventh working day moves to it. */
    @Test
    void a_limit_judged_before_a_notice_came_keeps_its_day_and_names_its_calendar(@TempDir Path folder)
            throws IOException {
        Files.copy(Path.of("src/test/resources/io/shixian/examples/cli/made-up-2027.txt"), folder.resolve("2027.txt"));
        Path script = Files.writeString(folder.resolve("script.jsonl"), """
                {"at":"2026-12-30T09:00+08:00","case":"c1","open":"complaint.business","by":{"role":"applicant","party":"u-1"}}
                {"at":"2026-12-30T09:10+08:00","case":"c1","act":"dispatch","by":{"role":"operator","party":"op"},"bind":{"accessor":"a-1"}}
                {"at":"2026-12-30T10:00+08:00","case":"c1","act":"accept","by":{"role":"accessor","party":"a-1"}}
                {"at":"2026-12-31T09:00+08:00","notice":"2027.txt"}
                """);

        assertThat(explain(script.toString()).out())
                .contains("    决定是否受理  按期  届满日 2027-01-11\n       判定依据的日历：cn-2026；按现有日历如下\n")
                .contains("       届满日 2027-01-09（2027-01-10 00:00 起逾期）\n")
                .contains("系统 system  日历变更\n");
    }

    @Test
    void a_case_without_limits_has_no_deadlines() {
        assertThat(explain("../vectors/scenarios/release-major.jsonl", "r1").out())
                .contains("经过 / What happened")
                .doesNotContain("时限");
    }

    @Nested
    class What_was_handed_in {

        @Test
        void is_not_shown_and_the_words_of_another_rule_can_not_steer_the_terminal() {
            Ran ran = reading(SECRETS, "explain", "-", "c1");

            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).contains("某规定\uFFFD[31m第一条", "责任单位 unit-1").doesNotContain("secret", "\u001b");
            assertThat(reading(SECRETS, "explain", "-", "--format", "json").out())
                    .contains("某规定")
                    .doesNotContain("secret", "\u001b");
        }
    }

    @Test
    void a_case_that_the_script_does_not_open_is_named_with_those_that_it_opens() {
        assertThat(shixian("explain", JOINT, "zz"))
                .isEqualTo(new Ran(2, "", "the script opens no case 'zz'; its cases are j1, j2, j3, j4\n"));
    }

    @Test
    void a_script_that_opens_nothing_explains_nothing() {
        String tick = "{\"at\":\"2026-03-02T09:00+08:00\",\"tick\":true}\n";

        assertThat(reading(tick, "explain", "-")).isEqualTo(new Ran(0, "", ""));
        assertThat(reading(tick, "explain", "-", "c1"))
                .isEqualTo(new Ran(2, "", "the script opens no case 'c1'; it opens none at all\n"));
    }

    @Test
    void another_format_is_refused() {
        assertThat(shixian("explain", JOINT, "--format", "csv"))
                .isEqualTo(new Ran(2, "", "--format 'csv' is not a format; write one of text, json\n"));
    }

    static List<Path> scenarios() throws IOException {
        try (var files = Files.list(Path.of("..", "vectors", "scenarios"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_scenario_can_be_explained(Path script) {
        assertThat(explain(script.toString(), "--lang", "en").out())
                .startsWith("Case ")
                .contains("1. 20");
        assertThat(explain(script.toString(), "--format", "json").lines()).isNotEmpty();
    }
}
