package io.shixian.examples.quickstart;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Term;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/** When is it due? (什么时候到期？) */
public final class WhenIsItDue {

    private WhenIsItDue() {}

    /** Counts some terms from one moment, and one back from a day. */
    public static void main(String[] args) {
        WorkCalendar calendar = ChinaCalendar.published();

        ZonedDateTime received = ZonedDateTime.parse("2026-09-28T10:00+08:00");
        System.out.println("收件 / received 2026-09-28T10:00");
        for (String text : List.of("当日", "48小时", "5个工作日", "20个工作日", "3个月")) {
            Term term = Term.parse(text);
            Deadline due = term.after(received, calendar);
            // The first instant that is too late: 24:00 of the last day is 00:00 of the next.
            LocalDateTime late = LocalDateTime.ofInstant(due.expiresAt(), received.getZone());
            System.out.println(text + " / " + term + "：末日 / last day " + due.lastDay() + "，逾期 / late from " + late);
        }

        Term before = Term.parse("提前7个工作日");
        LocalDate hearing = LocalDate.of(2026, 10, 14);
        System.out.println("听证 / hearing " + hearing + "，最迟通知 / announce by "
                + before.before(hearing, calendar).lastDay());

        // The holidays of 2027 are not published yet. The answer says so, and which day is the first in doubt.
        Deadline far = Term.workdays(20).after(ZonedDateTime.parse("2026-12-18T10:00+08:00"), calendar);
        System.out.println("收件 / received 2026-12-18：末日 / last day " + far.lastDay() + "，"
                + far.certainty().zh() + " / " + far.certainty().en() + "："
                + far.firstProvisional().orElseThrow());
    }
}
