package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CountingCostTest {

    private static final int MILLION = 1_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final WorkCalendar calendar = ChinaCalendar.published();
    private final LocalDate[] dates = Facts.arrangedDays().toArray(LocalDate[]::new);

    /** One object of the least size a call would make sixteen million bytes. */
    @Test
    void a_million_questions_allocate_nothing() {
        for (WorkCalendar asked : List.of(calendar, calendar.asKnownOn(dates[dates.length - 1]))) {
            ask(asked);
            long before = threads.getCurrentThreadAllocatedBytes();
            long answers = ask(asked);
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;

            assertThat(answers).isPositive();
            assertThat(allocated).isLessThan(100_000);
        }
    }

    /** A walk would take forty thousand million steps, which is minutes. */
    @Test
    @Timeout(10)
    void fifteen_thousand_working_days_are_counted_without_a_walk() {
        LocalDate end = calendar.firstDay();
        for (int i = 0; i < 2 * MILLION; i++) {
            end = calendar.plus(dates[i % dates.length], 15_000);
        }

        assertThat(end).isAfter(Facts.LAST_ARRANGED);
    }

    private long ask(WorkCalendar asked) {
        long answers = 0;
        for (int i = 0; i < MILLION; i++) {
            LocalDate date = dates[i % dates.length];
            answers += asked.isWorkingDay(date) ? 1 : 0;
            answers += asked.workingDays(dates[0], date);
        }
        return answers;
    }
}
