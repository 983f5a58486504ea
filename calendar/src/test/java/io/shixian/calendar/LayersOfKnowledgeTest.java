package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Notices, overlays and a day of knowledge in one calendar: adding one keeps the others. */
class LayersOfKnowledgeTest {

    private static final LocalDate MONDAY = LocalDate.of(2020, 1, 20);
    private static final LocalDate EVE = LocalDate.of(2035, 2, 7);

    private final WorkCalendar national = ChinaCalendar.published();
    private final Overlay closed = Overlay.named("office", "某局通知").closed(MONDAY, "搬迁");

    @Test
    void overlays_stay_when_a_notice_is_added_or_forgotten() {
        assertThat(national.with(closed).with(MadeUpNotices.OF_2027).isWorkingDay(MONDAY))
                .isFalse();
        assertThat(national.with(closed).asKnownOn(MONDAY).isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void a_regulation_not_decided_yet_stays_unknown_when_a_notice_or_an_overlay_is_added() {
        WorkCalendar then = national.asKnownOn(MONDAY);

        assertThat(national.isWorkingDay(EVE)).isFalse();
        assertThat(then.isWorkingDay(EVE)).isTrue();
        assertThat(then.with(closed).isWorkingDay(EVE)).isTrue();
        assertThat(then.with(MadeUpNotices.OF_2027).isWorkingDay(EVE)).isTrue();
    }
}
