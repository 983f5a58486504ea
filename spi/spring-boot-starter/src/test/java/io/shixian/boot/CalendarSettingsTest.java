package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.DayKind;
import io.shixian.calendar.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CalendarSettingsTest {

    private final ApplicationContextRunner host = Host.asking().withPropertyValues("shixian.rules.enabled=true");

    @Nested
    class Notices {

        /** The day on which knowledge ends by the made-up notice, as in calendar's NewNoticeTest. */
        private static final LocalDate HORIZON = LocalDate.of(2027, 12, 25);

        @Test
        void are_read_from_the_class_path() {
            host.withPropertyValues("shixian.calendar.notices=classpath:notices/2027.txt")
                    .run(context -> assertThat(
                                    context.getBean(WorkCalendar.class).horizon())
                            .isEqualTo(HORIZON));
        }

        @Test
        void are_read_from_all_files_that_match_a_pattern(@TempDir Path folder) throws IOException {
            Files.copy(
                    Path.of("../spring-boot-starter/src/test/resources/notices/2027.txt"), folder.resolve("2027.txt"));

            host.withPropertyValues("shixian.calendar.notices=file:" + folder + "/*.txt")
                    .run(context -> assertThat(
                                    context.getBean(WorkCalendar.class).horizon())
                            .isEqualTo(HORIZON));
        }

        @Test
        void that_are_broken_stop_the_start_and_say_where(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("2027.txt"), "notice: 2027\narranges: next year\n");
            String place = "file:" + file;

            assertThat(Failing.failure(host.withPropertyValues("shixian.calendar.notices=" + place)))
                    .hasMessage("shixian.calendar.notices: " + place + " is refused: notice '2027' is refused:"
                            + " 'signed' is missing; add a line 'signed: …'; 'title' is missing; add a line 'title: …';"
                            + " 'arranges' is 'next year'; write a year such as 2027;"
                            + " correct the file or take it out of the list");
        }

        @Test
        void that_are_not_there_stop_the_start() {
            assertThat(Failing.failure(host.withPropertyValues("shixian.calendar.notices=classpath:notices/2072.txt")))
                    .hasMessageStartingWith("shixian.calendar.notices: 'classpath:notices/2072.txt' can't be read: ")
                    .hasMessageEndingWith("; correct the place, or see that the file is there and may be read");
        }

        @Test
        void that_no_file_matches_stop_the_start(@TempDir Path folder) {
            String place = "file:" + folder + "/*.txt";

            assertThat(Failing.failure(host.withPropertyValues("shixian.calendar.notices=" + place)))
                    .hasMessage("shixian.calendar.notices: no file matches '" + place
                            + "'; correct the place or take it out of the list");
        }

        @Test
        void that_are_there_twice_stop_the_start() {
            assertThat(Failing.failure(host.withPropertyValues(
                            "shixian.calendar.notices[0]=classpath:notices/2027.txt",
                            "shixian.calendar.notices[1]=classpath:notices/2027.txt")))
                    .hasMessageStartingWith("shixian.calendar.notices: notice '2027")
                    .hasMessageEndingWith(
                            "; correct the notice, or take it out of the list if this release has it already");
        }
    }

    @Nested
    class Overlays {

        /** 2026-08-24, a Monday, and 2026-08-29, a Saturday, are ordinary days by working-days.csv. */
        private final ApplicationContextRunner lhasa = host.withPropertyValues(
                "shixian.calendar.overlays[0].name=lhasa",
                "shixian.calendar.overlays[0].authority=示例市通告",
                "shixian.calendar.overlays[0].closed[0].days=2026-08-24..2026-08-25",
                "shixian.calendar.overlays[0].closed[0].reason=雪顿节",
                "shixian.calendar.overlays[0].worked[0].days=2026-08-29",
                "shixian.calendar.overlays[0].worked[0].reason=调休");

        @Test
        void lie_over_the_national_calendar() {
            lhasa.run(context -> {
                WorkCalendar calendar = context.getBean(WorkCalendar.class);
                assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 24))).isFalse();
                assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 25))).isFalse();
                assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 26))).isTrue();
                assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 29))).isTrue();
                assertThat(calendar.day(LocalDate.of(2026, 8, 24)).kind()).isNotEqualTo(DayKind.WORKDAY);
                assertThat(calendar.edition()).isEqualTo("cn-2026+lhasa");
            });
        }

        @Test
        void with_days_that_are_none_stop_the_start() {
            assertThat(Failing.failure(
                            lhasa.withPropertyValues("shixian.calendar.overlays[0].worked[0].days=2026-02-30")))
                    .hasMessageStartingWith(
                            "shixian.calendar.overlays: the overlay 'lhasa' can't have the days '2026-02-30': ")
                    .hasMessageEndingWith(
                            "; write a day such as 2026-03-03, or the first and the last such as 2026-03-03..2026-03-05");
        }

        @Test
        void need_a_name_and_what_orders_them() {
            assertThat(Failing.failure(lhasa.withPropertyValues("shixian.calendar.overlays[0].authority=")))
                    .hasMessage("shixian.calendar.overlays: the overlay 'lhasa' by '' lacks its name or what orders it;"
                            + " give it a name and an authority, which explanations cite");
        }
    }

    @Test
    void a_calendar_of_the_hosts_own_comes_first() {
        host.withPropertyValues("shixian.calendar.notices=classpath:notices/2072.txt")
                .withBean(WorkCalendar.class, () -> ChinaCalendar.published().strict())
                .run(context -> assertThat(context.getBean(WorkCalendar.class).toString())
                        .endsWith("(strict)"));
    }
}
