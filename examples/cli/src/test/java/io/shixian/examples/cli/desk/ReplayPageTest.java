package io.shixian.examples.cli.desk;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.Columns;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayPageTest {

    private static List<String> page(String... language) {
        String[] args = {"desk", "--replay", DeskReplayTest.LOG};
        String[] all = Stream.concat(Stream.of(args), Stream.of(language)).toArray(String[]::new);
        Ran ran = shixian(all);
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        return ran.lines();
    }

    @Test
    void the_page_begins_with_the_counts_in_both_languages() {
        assertThat(page().subList(0, 11))
                .containsExactly(
                        "行政许可办件 / Licence",
                        "2010-10-02 … 2012-01-23  8,577 个事件，1,434 件申请 / 8,577 events, 1,434 applications",
                        "━".repeat(100),
                        "",
                        "办理结果 / Cases by outcome",
                        "  按期受理 / accepted in time   █████████████████████████████████▊            80.3%        1,152",
                        "  不予受理 / rejected                                                          0.0%            0",
                        "  视为受理 / deemed accepted    ████████▏                                     19.5%          279",
                        "  尚在期限内 / open             ▏                                              0.2%            3",
                        "",
                        "按期率（按收件月份） / On time, by month of receipt");
    }

    @Test
    void each_month_has_a_bar() {
        assertThat(page("--lang", "zh"))
                .contains(
                        "按期率（按收件月份）",
                        "  2010-11                       ███████████████                               35.7%        25/70",
                        "  2012-01                       █████████████████████████████████████████▎    98.1%        52/53",
                        "  合计                          █████████████████████████████████▊            80.5%  1,152/1,431");
    }

    @Test
    void the_decisions_and_the_refusals_follow_the_months() {
        List<String> page = page("--lang", "en");
        int first = page.indexOf("Decision; the log ends before it");

        assertThat(page.subList(first, first + 9))
                .containsExactly(
                        "Decision; the log ends before it",
                        "  running                       █▋                                             3.8%           54",
                        "  suspended                     ▍                                              1.0%           14",
                        "  ran out                       ████████████████████████████████████████      95.2%        1,363",
                        "",
                        "Refused by the desk",
                        "  not-in-this-stage             Accept × 148, Reject × 39                                    187",
                        "  limit-not-running             Suspend × 6                                                    6",
                        "  events of other kinds                                                                    5,784");
    }

    @Nested
    class The_latest_deemed_acceptances {

        @Test
        void are_ten_and_the_last_one_comes_first() {
            assertThat(page("--lang", "en"))
                    .filteredOn(line -> line.contains(". application "))
                    .extracting(line -> line.strip().split(" ")[2])
                    .containsExactly(
                            "11268", "10675", "10306", "10929", "10864", "10862", "9837", "10273", "10571", "10394");
        }

        @Test
        void are_explained_in_chinese_unless_english_is_asked_for() {
            List<String> page = page();
            int first = page.indexOf("  1. 申请 11268  2012-01-12 收件，至 2012-01-19 未告知");

            assertThat(page.subList(first + 1, first + 7))
                    .containsExactly(
                            "     2012-01-12 起算，当日不计入              《中华人民共和国民法典》第二百零一条第一款",
                            "     期限5个工作日                            《中华人民共和国行政许可法》第三十二条第一款第（四）项",
                            "     2012-01-14 至 2012-01-15 休息日，不计入  《国务院关于职工工作时间的规定》第七条",
                            "     届满日 2012-01-19（2012-01-20 00:00 起逾期）",
                            "     逾期未告知，自 2012-01-12 起视为受理     《中华人民共和国行政许可法》第三十二条第一款第（四）项",
                            "     作出决定：20个工作日，至 2012-02-14      《中华人民共和国行政许可法》第四十二条第一款");
        }

        @Test
        void are_explained_in_english() {
            assertThat(page("--lang", "en"))
                    .contains(
                            "  1. application 11268  received 2012-01-12, no notice by 2012-01-19",
                            "     no notice: accepted as of 2012-01-12        Administrative Licensing Law art. 32 para. 1 item 4",
                            "     decision: 20 working days, by 2012-02-14           Administrative Licensing Law art. 42 para. 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_line_is_wider_than_100_columns(String language) {
        assertThat(page("--lang", language))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void english_is_english() {
        String text = String.join("\n", page("--lang", "en"));

        assertThat(text.codePoints().noneMatch(Character::isIdeographic)).isTrue();
    }
}
