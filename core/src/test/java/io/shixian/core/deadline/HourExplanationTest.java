package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.stop;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T28 in Chinese, for limits of hours and of the same day. Moments come from {@link MinuteModel}. */
class HourExplanationTest {

    @Nested
    class Hours {

        @Test
        void around_the_clock_with_a_suspension() {
            explains(
                    Clock.of(Term.hours(24), at("2026-03-06T23:00"))
                            .suspended(stop("2026-03-07T01:30", "2026-03-07T03:45")),
                    """
                    2026-03-06 23:00 起算    《中华人民共和国民法典》第二百零一条第二款
                    期限24小时
                    2026-03-07 01:30 至 2026-03-07 03:45 暂停计时，其间不计入
                    届满日 2026-03-08（2026-03-08 01:15 起逾期）""");
        }

        @Test
        void of_an_office_from_a_saturday_on() {
            explains(Clock.of(Term.workingHours(3), at("2026-03-07T11:00"), OFFICE), """
                    2026-03-07 11:00 起算，仅计入办公时间    《中华人民共和国民法典》第二百零一条第二款
                    期限3个工作小时
                    2026-03-07 至 2026-03-08 休息日，不计入    《国务院关于职工工作时间的规定》第七条
                    届满日 2026-03-09（2026-03-09 12:00 起逾期）""");
        }
    }

    @Test
    void the_same_day_after_closing() {
        explains(Clock.of(Term.sameDay(), at("2026-03-05T17:00"), OFFICE.endingAtClose()), """
                2026-03-05 起算，当日届满
                期限当日
                2026-03-05 在起算时已届满，届满日移至 2026-03-06
                届满日 2026-03-06（2026-03-06 17:00 起逾期）""");
    }

    private static void explains(Clock clock, String text) {
        assertThat(clock.deadline(CALENDAR).explain()).hasToString(text);
    }
}
