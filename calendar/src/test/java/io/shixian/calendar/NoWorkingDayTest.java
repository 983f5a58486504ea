package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A calendar on which no working time comes is refused when it is made (V14). */
class NoWorkingDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final int THREE_YEARS = 3 * 366;

    private final WorkCalendar national = ChinaCalendar.published();

    @Test
    void an_office_that_closes_for_good_is_refused_and_named() {
        Overlay closed = Overlay.named("closed-office", "某局通知").closed(MONDAY, national.lastDay(), "撤销");

        assertThatThrownBy(() -> national.with(closed))
                .isInstanceOf(NoWorkingDayException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no working day within 3 years of 2030-01-05: the overlays [closed-office] close every day;"
                        + " leave some days open");
    }

    @Test
    void an_office_that_is_closed_from_the_first_day_is_refused() {
        Overlay closed = Overlay.named("not-yet", "某局通知").closed(national.firstDay(), MONDAY, "尚未设立");

        assertThatThrownBy(() -> national.with(closed)).isInstanceOf(NoWorkingDayException.class);
    }

    @Test
    void two_overlays_that_only_together_close_the_office_are_refused_together() {
        WorkCalendar once = national.with(closedFor("spring", MONDAY, 600));

        assertThatThrownBy(() -> once.with(closedFor("autumn", MONDAY.plusDays(600), 600)))
                .isInstanceOf(NoWorkingDayException.class)
                .hasMessageContaining("[spring, autumn]");
    }

    @Test
    void three_years_off_are_allowed_and_one_day_more_is_not() {
        assertThat(national.with(between(THREE_YEARS)).next(MONDAY)).isEqualTo(MONDAY.plusDays(THREE_YEARS + 1));
        assertThatThrownBy(() -> national.with(between(THREE_YEARS + 1))).isInstanceOf(NoWorkingDayException.class);
    }

    /** So many days off between two that are worked. */
    private static Overlay between(int days) {
        return closedFor("rebuilding", MONDAY.plusDays(1), days)
                .worked(MONDAY, "上班")
                .worked(MONDAY.plusDays(days + 1), "上班");
    }

    private static Overlay closedFor(String name, LocalDate first, int days) {
        return Overlay.named(name, "某局通知").closed(first, first.plusDays(days - 1), "停业");
    }
}
