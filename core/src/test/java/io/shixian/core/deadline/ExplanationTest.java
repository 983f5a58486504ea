package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.on;
import static java.util.stream.Collectors.counting;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Sources;
import io.shixian.core.law.Strength;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T28 in Chinese. The last days come from examples/vectors, {@link DayModel} and {@link MinuteModel}. */
class ExplanationTest {

    private static final Clock OVER_TWO_HOLIDAYS = Clock.of(Term.workdays(20), at("2026-09-18T10:00"))
            .per(Sources.LICENSING_LAW.article(42, 1), Strength.SHALL);
    private static final Clock FIVE_DAYS = Clock.of(Term.workdays(5), at("2026-03-02T10:00"));

    @Test
    void twenty_working_days_over_two_holidays() {
        explains(OVER_TWO_HOLIDAYS, """
                2026-09-18 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款
                期限20个工作日    《中华人民共和国行政许可法》第四十二条第一款
                2026-09-19 休息日，不计入    《国务院关于职工工作时间的规定》第七条
                2026-09-20 星期日 国庆节调休上班，计入    国办发明电〔2025〕7号
                2026-09-25 至 2026-09-27 中秋节放假，不计入    国办发明电〔2025〕7号
                2026-10-01 至 2026-10-07 国庆节放假，不计入    国办发明电〔2025〕7号
                2026-10-10 星期六 国庆节调休上班，计入    国办发明电〔2025〕7号
                2026-10-11 休息日，不计入    《国务院关于职工工作时间的规定》第七条
                2026-10-17 至 2026-10-18 休息日，不计入    《国务院关于职工工作时间的规定》第七条
                届满日 2026-10-22（2026-10-23 00:00 起逾期）""");
    }

    @Test
    void an_extension() { // vector T22-20261122-0099
        Clock clock = Clock.of(Term.workdays(5), at("2018-04-04T12:26"))
                .extended(new Extension(Term.workdays(5), Optional.of(Sources.LICENSING_LAW.article(42, 1))));

        explains(clock, """
                2018-04-04 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款
                期限5个工作日
                延长5个工作日    《中华人民共和国行政许可法》第四十二条第一款
                2018-04-05 至 2018-04-07 清明节放假，不计入    国办发明电〔2017〕12号
                2018-04-08 星期日 清明节调休上班，计入    国办发明电〔2017〕12号
                2018-04-14 至 2018-04-15 休息日，不计入    《国务院关于职工工作时间的规定》第七条
                届满日 2018-04-19（2018-04-20 00:00 起逾期）""");
    }

    @Test
    void a_suspension_on_the_last_day() {
        Suspension hearing = new Suspension(
                at("2026-03-09T15:00"),
                Optional.of(at("2026-03-11T09:00:30")),
                "听证",
                Optional.of(Sources.LICENSING_LAW.article(45)));

        explains(FIVE_DAYS.suspended(hearing), """
                2026-03-02 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款
                期限5个工作日
                2026-03-07 至 2026-03-08 休息日，不计入    《国务院关于职工工作时间的规定》第七条
                2026-03-09 15:00 至 2026-03-11 09:00:30 暂停计时（听证），自次日零时起至恢复之日不计入    \
                《中华人民共和国行政许可法》第四十五条
                2026-03-09 届满时计时处于暂停，届满日移至 2026-03-11
                届满日 2026-03-11（2026-03-12 00:00 起逾期）""");
    }

    @Test
    void a_clock_that_stands_still_now() {
        explains(FIVE_DAYS.suspended(Suspension.since(at("2026-03-04T10:00"), "听证", Optional.empty())), """
                2026-03-02 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款
                期限5个工作日
                2026-03-04 10:00 起暂停计时（听证），自次日零时起至恢复之日不计入
                计时暂停中，剩余3个工作日，恢复后继续计算""");
    }

    @Nested
    class Calendar_days {

        @Test
        void that_roll() { // vector T11-20261122-0013
            explains(Clock.of(Term.calendarDays(7), at("2026-02-13T20:00")), """
                    2026-02-13 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款
                    期限7个自然日
                    2026-02-20 为春节调休放假（国办发明电〔2025〕7号），届满日移至 2026-02-24    \
                    《中华人民共和国民法典》第二百零三条第一款
                    届满日 2026-02-24（2026-02-25 00:00 起逾期）""");
        }

        @Test
        void that_stretch() {
            explains(
                    Clock.of(Term.calendarDays(7), at("2026-02-13T20:00"), Counting.STANDARD.rolling(Roll.STRETCH)),
                    """
                    2026-02-13 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款
                    期限7个自然日
                    2026-02-15 至 2026-02-23 春节放假，不计入    国办发明电〔2025〕7号
                    期限内连续三日以上的休息日共9日，期限顺延    《中华人民共和国税收征收管理法实施细则》第一百零九条
                    2026-03-01 为休息日，届满日移至 2026-03-02    《中华人民共和国民法典》第二百零三条第一款
                    届满日 2026-03-02（2026-03-03 00:00 起逾期）""");
        }

        @Test
        void that_stretch_over_two_holidays() {
            explains(
                    Clock.of(Term.calendarDays(8), at("2026-09-23T20:00"), Counting.STANDARD.rolling(Roll.STRETCH)),
                    """
                    2026-09-23 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款
                    期限8个自然日
                    2026-09-25 至 2026-09-27 中秋节放假，不计入    国办发明电〔2025〕7号
                    2026-10-01 至 2026-10-07 国庆节放假，不计入    国办发明电〔2025〕7号
                    期限内连续三日以上的休息日共10日，期限顺延    《中华人民共和国税收征收管理法实施细则》第一百零九条
                    2026-10-11 为休息日，届满日移至 2026-10-12    《中华人民共和国民法典》第二百零三条第一款
                    届满日 2026-10-12（2026-10-13 00:00 起逾期）""");
        }
    }

    @Nested
    class A_backward_limit {

        @Test
        void of_working_days() { // vector T16-20261122-0173
            Clock clock = Clock.before(Term.workdays(7).backwards(), on("2024-02-19"), Counting.STANDARD);

            explains(clock, """
                    2024-02-19 为目标日，向前计算，当日不计入
                    期限提前7个工作日
                    2024-02-04 星期日 春节调休上班，计入    国办发明电〔2023〕7号
                    2024-02-10 至 2024-02-17 春节放假，不计入    国办发明电〔2023〕7号
                    2024-02-18 星期日 春节调休上班，计入    国办发明电〔2023〕7号
                    届满日 2024-02-04（2024-02-05 00:00 起逾期）""");
        }

        @Test
        void of_clear_days_that_moves_earlier() {
            Counting counting =
                    Counting.STANDARD.rolling(Roll.PREVIOUS_WORKING_DAY).leavingClearDays();

            explains(Clock.before(Term.calendarDays(30).backwards(), on("2026-11-01"), counting), """
                    2026-11-01 为目标日，向前计算，当日不计入
                    期限提前30个自然日（净日）
                    2026-10-01 为国庆节法定节假日（国办发明电〔2025〕7号），届满日移至 2026-09-30
                    届满日 2026-09-30（2026-10-01 00:00 起逾期）""");
        }
    }

    @Test
    void a_provisional_day() {
        explains(Clock.of(Term.workdays(5), at("2026-12-18T10:00")), """
                2026-12-18 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款
                期限5个工作日
                2026-12-19 至 2026-12-20 休息日，不计入    《国务院关于职工工作时间的规定》第七条
                2026-12-25 起的日期可能因尚未公布的放假安排而变动，结果为暂定
                届满日 2026-12-25（2026-12-26 00:00 起逾期）""");
    }

    private static void explains(Clock clock, String text) {
        assertThat(clock.deadline(CALENDAR).explain()).hasToString(text);
    }
}
