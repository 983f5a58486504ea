package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The State Council publishes the next notice, and the host does not wait for a release. */
class NewNoticeTest {

    private final String text = Facts.text("/notices/2027.txt");

    @Test
    void is_the_same_from_a_string_a_file_and_a_stream(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("2027.txt"), text);
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

        assertThat(Notice.read(file)).isEqualTo(Notice.parse(text));
        assertThat(Notice.read(stream)).isEqualTo(Notice.parse(text));
    }

    @Nested
    class For_the_year_after_the_last {

        private final WorkCalendar calendar = ChinaCalendar.published().with(MadeUpNotices.OF_2027);

        @Test
        void moves_the_horizon_by_a_year() {
            assertThat(calendar.horizon()).isEqualTo("2027-12-25");
            assertThat(calendar.firstProvisional(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 1, 15)))
                    .isEmpty();
        }

        @Test
        void may_make_a_weekend_of_the_december_before_a_working_day() {
            Day boxingDay = calendar.day(LocalDate.of(2026, 12, 26));

            assertThat(boxingDay.kind()).isEqualTo(DayKind.MAKEUP_WORKDAY);
            assertThat(boxingDay.certainty()).isEqualTo(Certainty.PUBLISHED);
            assertThat(boxingDay.notice()).contains(MadeUpNotices.OF_2027);
        }

        @Test
        void lets_the_regulation_tell_which_days_off_are_statutory() {
            assertThat(calendar.days(LocalDate.of(2027, 2, 4), LocalDate.of(2027, 2, 13)))
                    .extracting(Day::kind)
                    .containsExactly(
                            DayKind.WORKDAY,
                            DayKind.STATUTORY,
                            DayKind.STATUTORY,
                            DayKind.STATUTORY,
                            DayKind.STATUTORY,
                            DayKind.REST_IN_LIEU,
                            DayKind.REST_IN_LIEU,
                            DayKind.REST_IN_LIEU,
                            DayKind.WORKDAY,
                            DayKind.MAKEUP_WORKDAY);
        }

        @Test
        void leaves_the_calendar_it_was_added_to_as_it_was() {
            assertThat(ChinaCalendar.published().horizon()).isEqualTo("2026-12-25");
            assertThat(ChinaCalendar.published()).isSameAs(ChinaCalendar.published());
        }
    }
}
