package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverlayRefusalTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 7, 4);

    private final Overlay lhasa = Overlay.named("lhasa", "西藏自治区人民政府关于藏历新年放假的通知");

    @Test
    void is_refused_when_it_names_a_day_twice() {
        Overlay once = lhasa.closed(WEDNESDAY, SATURDAY, "雪顿节");

        assertThatThrownBy(() -> once.worked(SATURDAY, "补班"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the overlay 'lhasa' names 2026-07-04 twice; name each day once");
    }

    @Test
    void is_refused_when_its_span_is_reversed() {
        assertThatThrownBy(() -> lhasa.closed(SATURDAY, WEDNESDAY, "雪顿节"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the span 2026-07-04..2026-07-01 is reversed; write the earlier day first");
    }

    @Test
    void is_refused_when_it_leaves_the_calendar() {
        LocalDate before = ChinaCalendar.published().firstDay().minusDays(1);
        LocalDate after = ChinaCalendar.published().lastDay().plusDays(1);

        assertThatThrownBy(() -> lhasa.closed(before, WEDNESDAY, "某节")).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> lhasa.closed(WEDNESDAY, after, "某节")).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> lhasa.worked(after, "某节")).isInstanceOf(OutsideCalendarException.class);
    }
}
