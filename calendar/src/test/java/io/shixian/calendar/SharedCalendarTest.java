package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many threads share one calendar, and change none for the others. */
class SharedCalendarTest {

    private static final int THREADS = 16;

    private final WorkCalendar calendar = ChinaCalendar.published();

    @Test
    void every_thread_gets_the_answers_of_a_single_one() throws Exception {
        CountDownLatch start = new CountDownLatch(THREADS);
        Callable<List<LocalDate>> worker = () -> {
            start.countDown();
            start.await();
            calendar.with(MadeUpNotices.OF_2027);
            calendar.asKnownOn(LocalDate.of(2020, 1, 20));
            return answers();
        };
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<LocalDate> alone = answers();
            for (Future<List<LocalDate>> answer : pool.invokeAll(Collections.nCopies(THREADS, worker))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private List<LocalDate> answers() {
        return Facts.arrangedDays().stream()
                .map(date -> calendar.day(calendar.plus(date, 20)).date())
                .toList();
    }
}
