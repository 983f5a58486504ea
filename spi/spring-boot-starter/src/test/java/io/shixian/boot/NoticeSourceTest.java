package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A host keeps notices itself. The one of the tests has the Saturday 2026-12-26 worked. */
class NoticeSourceTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 26);
    private static final String CONTRADICTION =
            "notice: 2027B\ntitle: 测试用的通知\nsigned: 2026-11-04\narranges: 2027\noff: 2026-12-26 元旦\n";

    private final ApplicationContextRunner host = Host.asking().withPropertyValues("shixian.rules.enabled=true");

    private static Notice notice() {
        try (InputStream in = NoticeSourceTest.class.getResourceAsStream("/notices/2027.txt")) {
            return Notice.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ApplicationContextRunner keeping(Notice... notices) {
        return host.withBean(NoticeSource.class, () -> () -> List.of(notices));
    }

    @Test
    void lays_them_on_the_calendar() {
        host.run(context -> assertThat(context.getBean(WorkCalendar.class).isWorkingDay(SATURDAY))
                .isFalse());
        keeping(notice())
                .run(context -> assertThat(context.getBean(WorkCalendar.class).isWorkingDay(SATURDAY))
                        .isTrue());
    }

    @Test
    void may_keep_what_a_property_or_a_later_release_brings_too() {
        keeping(notice())
                .withPropertyValues("shixian.calendar.notices=classpath:notices/2027.txt")
                .run(context -> assertThat(context.getBean(WorkCalendar.class).isWorkingDay(SATURDAY))
                        .isTrue());
    }

    @Test
    void does_not_start_with_one_that_contradicts_another() {
        assertThat(Failing.failure(keeping(notice(), Notice.parse(CONTRADICTION))))
                .hasMessageStartingWith(
                        "a NoticeSource bean: notice '2027B' is refused: 2026-12-26 is worked by notice 2027")
                .hasMessageEndingWith("; correct the notice where the host keeps it, or take it away there");
    }
}
