package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.Overlay;
import io.shixian.calendar.WorkCalendar;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** T6: local days move a limit, and its explanation names the local order. March 2026 has no day of its own. */
class LocalDaysTest {

    private final WorkCalendar lhasa = CALENDAR.with(Overlay.named("lhasa", "拉政发〔2026〕1号")
            .closed(on("2026-03-04"), on("2026-03-05"), "藏历新年")
            .worked(on("2026-03-07"), "值班"));

    @Test
    void a_day_off_by_local_order_is_not_counted_and_a_day_worked_by_it_is() {
        Deadline deadline = Term.workdays(4).after(at("2026-03-02T10:00"), lhasa);

        assertThat(deadline.lastDay()).isEqualTo("2026-03-09"); // Tuesday 3, Friday 6, Saturday 7, Monday 9
        assertThat(deadline.explain()).hasToString("""
                2026-03-02 起算，当日不计入    《中华人民共和国民法典》第二百零一条第一款
                期限4个工作日
                2026-03-04 至 2026-03-05 藏历新年放假，不计入    拉政发〔2026〕1号
                2026-03-07 星期六 值班本地安排上班，计入    拉政发〔2026〕1号
                2026-03-08 休息日，不计入    《国务院关于职工工作时间的规定》第七条
                届满日 2026-03-09（2026-03-10 00:00 起逾期）""");
    }

    @Test
    void a_limit_of_calendar_days_rolls_over_it() {
        Deadline deadline = Term.calendarDays(2).after(at("2026-03-02T10:00"), lhasa);

        assertThat(deadline.lastDay()).isEqualTo("2026-03-06");
        assertThat(deadline.explain().text(Locale.ENGLISH))
                .contains("2026-03-04 is a day off (藏历新年, day off by local order, 拉政发〔2026〕1号); "
                        + "the last day moves to 2026-03-06");
    }
}
