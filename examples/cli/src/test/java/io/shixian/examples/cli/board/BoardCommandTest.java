package io.shixian.examples.cli.board;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.Columns;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days and counts come from a list of working days, counted by another program. */
class BoardCommandTest {

    private static Ran board(String scenario, String... options) {
        String[] command = {"board", "../vectors/scenarios/" + scenario + ".jsonl"};
        Ran ran = shixian(Stream.of(command, options).flatMap(Stream::of).toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        return ran;
    }

    @Nested
    class A_desk_on_a_make_up_saturday {

        @Test
        void is_shown_in_chinese_under_titles_in_both_languages() {
            assertThat(board("worklist").out()).isEqualTo("""
                    未办结的办件 / Open cases  2025-10-11T09:00+08:00

                      办件  程序          阶段    主体         下一时限           届满日      剩余或逾期     灯   确定性
                      ────  ────────────  ──────  ───────────  ─────────────────  ──────────  ─────────────  ───  ──────
                      w2    技术类咨询    已收到  申请人       答复（运营方）     2025-09-30  逾期3个工作日  ●红  已公布
                                                  citizen-2
                      w4    应用异常      已报告  接入方 a-1   解决异常           2025-10-11  今日届满       ◐黄  已公布
                                                               （接入方）
                      w3    行政许可收件  已收件  申请人       告知补正或决定受   2025-10-13  剩1个工作日    ◐黄  已公布
                                                  citizen-3    理（窗口）
                      w1    业务类投诉    已分发  申请人       决定是否受理       2025-10-14  剩2个工作日    ○绿  已公布
                                                  citizen-1、  （接入方）
                                                  接入方 a-1
                      w5    业务类投诉    已收到  申请人       -                  -           -              ○绿  -
                                                  citizen-1

                      ● 红 / red 1   ◐ 黄 / yellow 2   ○ 绿 / green 2   合计 / all 5
                    """);
        }

        @Test
        void is_shown_in_english() {
            assertThat(board("worklist", "--lang", "en").out()).isEqualTo("""
                    Open cases  2025-10-11T09:00+08:00

                      case  procedure     stage       bound       next limit  last day    left or     light    certainty
                                                                                          overdue
                      ────  ────────────  ──────────  ──────────  ──────────  ──────────  ──────────  ───────  ─────────
                      w2    Technical     Received    applicant   Reply       2025-09-30  overdue 3   ●red     published
                            consultation              citizen-2   (operator)              working
                                                                                          days
                      w4    Application   Reported    accessor    Fix the     2025-10-11  due today   ◐yellow  published
                            anomaly                   a-1         anomaly
                                                                  (accessor)
                      w3    Licence       Received    applicant   Notify or   2025-10-13  1 working   ◐yellow  published
                            intake                    citizen-3   accept                  day left
                                                                  (window)
                      w1    Business      Dispatched  applicant   Decide on   2025-10-14  2 working   ○green   published
                            complaint                 citizen-1,  acceptance              days left
                                                      accessor    (accessor)
                                                      a-1
                      w5    Business      Received    applicant   -           -           -           ○green   -
                            complaint                 citizen-1

                      ● red 1   ◐ yellow 2   ○ green 2   all 5
                    """);
        }

        @Test
        void is_written_as_json() {
            assertThat(board("worklist", "--format", "json").lines())
                    .containsExactly(
                            "{\"case\":\"w2\",\"procedure\":\"consultation.technical\",\"stage\":\"received\",\"bound\":{\"applicant\":\"citizen-2\"},\"limit\":\"reply\",\"owedBy\":\"operator\",\"lastDay\":\"2025-09-30\",\"expiresAt\":\"2025-10-01T00:00+08:00\",\"status\":\"breached\",\"left\":null,\"overdue\":\"3 working days\",\"light\":\"red\",\"certainty\":\"published\"}",
                            "{\"case\":\"w4\",\"procedure\":\"app.exception\",\"stage\":\"reported\",\"bound\":{\"accessor\":\"a-1\"},\"limit\":\"fix\",\"owedBy\":\"accessor\",\"lastDay\":\"2025-10-11\",\"expiresAt\":\"2025-10-12T00:00+08:00\",\"status\":\"running\",\"left\":\"0 working days\",\"overdue\":null,\"light\":\"yellow\",\"certainty\":\"published\"}",
                            "{\"case\":\"w3\",\"procedure\":\"licence.intake\",\"stage\":\"received\",\"bound\":{\"applicant\":\"citizen-3\"},\"limit\":\"notice\",\"owedBy\":\"window\",\"lastDay\":\"2025-10-13\",\"expiresAt\":\"2025-10-14T00:00+08:00\",\"status\":\"running\",\"left\":\"1 working day\",\"overdue\":null,\"light\":\"yellow\",\"certainty\":\"published\"}",
                            "{\"case\":\"w1\",\"procedure\":\"complaint.business\",\"stage\":\"dispatched\",\"bound\":{\"applicant\":\"citizen-1\",\"accessor\":\"a-1\"},\"limit\":\"decide\",\"owedBy\":\"accessor\",\"lastDay\":\"2025-10-14\",\"expiresAt\":\"2025-10-15T00:00+08:00\",\"status\":\"running\",\"left\":\"2 working days\",\"overdue\":null,\"light\":\"green\",\"certainty\":\"published\"}",
                            "{\"case\":\"w5\",\"procedure\":\"complaint.business\",\"stage\":\"received\",\"bound\":{\"applicant\":\"citizen-1\"},\"limit\":null,\"owedBy\":null,\"lastDay\":null,\"expiresAt\":null,\"status\":null,\"left\":null,\"overdue\":null,\"light\":\"green\",\"certainty\":null}",
                            "{\"at\":\"2025-10-11T09:00+08:00\",\"red\":1,\"yellow\":2,\"green\":2}");
        }

        @Test
        void looks_otherwise_later_when_what_ran_out_has_taken_effect() {
            assertThat(board("worklist", "--at", "2025-10-15", "--format", "csv")
                            .lines())
                    .containsExactly(
                            "case,procedure,stage,bound,limit,owedBy,lastDay,expiresAt,status,left,overdue,light,certainty",
                            "w2,consultation.technical,received,applicant:citizen-2,reply,operator,2025-09-30,2025-10-01T00:00+08:00,breached,,6 working days,red,published",
                            "w1,complaint.business,dispatched,applicant:citizen-1;accessor:a-1,decide,accessor,2025-10-14,2025-10-15T00:00+08:00,breached,,1 working day,red,published",
                            "w4,app.exception,suspended,accessor:a-1,,,,,,,,green,",
                            "w5,complaint.business,received,applicant:citizen-1,,,,,,,,green,");
        }
    }

    /** Each of them leaves one case that waits for nothing with a limit. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    app-exception          | e2,app.exception,suspended,accessor:a-2,,,,,,,,green,
                    complaint              | c1,complaint.business,replied,applicant:citizen-1;accessor:a-1,,,,,,,,green,
                    consultation-technical | t2,consultation.technical,replied,applicant:citizen-3,,,,,,,,green,
                    """)
    void the_other_scenarios_leave_one_case_each(String scenario, String row) {
        assertThat(board(scenario, "--format", "csv").lines()).hasSize(2).endsWith(row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --role=accessor                            | w4 w1
                    --role=accessor:a-1                        | w4 w1
                    --role=accessor:a-2                        |
                    --role=operator                            | w2
                    --role=operator:op-1                       |
                    --role=applicant:citizen-1                 | w1 w5
                    --procedure=complaint.business             | w1 w5
                    --light=yellow                             | w4 w3
                    --light=red                                | w2
                    --light=green                              | w1 w5
                    --light=green --role=accessor              | w1
                    --procedure=app.exception --light=green    |
                    """)
    void options_choose_among_cases(String options, String expected) {
        String[] all = ("--format=csv " + options).split(" ");

        assertThat(board("worklist", all).lines().stream().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @Nested
    class An_empty_board {

        private final String[] nobodys = {"--role", "accessor:nobody"};

        @Test
        void says_so() {
            assertThat(board("worklist", nobodys).out()).isEqualTo("""
                    未办结的办件 / Open cases  2025-10-11T09:00+08:00

                      没有这样的办件 / there is none

                      ● 红 / red 0   ◐ 黄 / yellow 0   ○ 绿 / green 0   合计 / all 0
                    """);
        }

        @Test
        void has_totals_in_json_and_a_header_in_csv() {
            assertThat(board("worklist", "--format=json", "--role=accessor:nobody")
                            .lines())
                    .containsExactly("{\"at\":\"2025-10-11T09:00+08:00\",\"red\":0,\"yellow\":0,\"green\":0}");
            assertThat(board("worklist", "--format=csv", "--role=accessor:nobody")
                            .lines())
                    .singleElement()
                    .asString()
                    .startsWith("case,");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_line_is_wider_than_100_columns(String language) {
        assertThat(board("worklist", "--lang", language).lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void english_is_english() {
        String text = board("worklist", "--lang", "en").out();

        assertThat(text.codePoints().noneMatch(Character::isIdeographic)).isTrue();
    }
}
