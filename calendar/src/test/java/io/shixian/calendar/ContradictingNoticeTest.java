package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A notice that contradicts an earlier one. */
class ContradictingNoticeTest {

    private final WorkCalendar calendar = ChinaCalendar.published();
    private final NoticeBook book = calendar.notices();

    @Test
    void without_superseding_it_is_refused_with_the_line_to_add() {
        assertThat(faults("work: 2026-05-03 劳动节", "off: 2026-05-09 劳动节"))
                .containsExactly(
                        "2026-05-03 is off by notice 2026 and worked here;"
                                + " say 'supersedes: 2026 2026-05-03' if that is meant",
                        "2026-05-09 is worked by notice 2026 and off here;"
                                + " say 'supersedes: 2026 2026-05-09' if that is meant");
    }

    @Test
    void about_what_kind_of_day_off_it_is_is_refused_too() {
        assertThat(faults("off: 2026-05-04 劳动节 statutory"))
                .containsExactly("2026-05-04 is off by notice 2026 and off (statutory) here;"
                        + " say 'supersedes: 2026 2026-05-04' if that is meant");
    }

    @Test
    void is_followed_where_it_supersedes() {
        WorkCalendar changed =
                calendar.with(amendment("supersedes: 2026 2026-05-03..2026-05-09", "work: 2026-05-03 劳动节"));

        assertThat(changed.day(LocalDate.of(2026, 5, 3)).kind()).isEqualTo(DayKind.MAKEUP_WORKDAY);
        assertThat(changed.day(LocalDate.of(2026, 5, 9)).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(changed.day(LocalDate.of(2026, 5, 4)).kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(changed.day(LocalDate.of(2026, 5, 1)).kind()).isEqualTo(DayKind.STATUTORY);
    }

    @Test
    void falls_back_on_the_regulation_where_it_supersedes_and_says_nothing() {
        WorkCalendar changed =
                calendar.with(amendment("supersedes: 2026 2026-05-01..2026-05-05", "off: 2026-07-01 某日"));

        Day labourDay = changed.day(LocalDate.of(2026, 5, 1));
        assertThat(labourDay.kind()).isEqualTo(DayKind.STATUTORY);
        assertThat(labourDay.source()).contains(HolidayRegulation.OF_2024);
        assertThat(changed.isWorkingDay(LocalDate.of(2026, 5, 4))).isTrue();
    }

    private static Notice amendment(String... lines) {
        return MadeUpNotices.of("2026A", "2026-03-01", 2026, lines);
    }

    private List<String> faults(String... lines) {
        return refusal(amendment(lines)).faults();
    }

    private MalformedNoticeException refusal(Notice notice) {
        return catchThrowableOfType(MalformedNoticeException.class, () -> book.with(notice));
    }
}
