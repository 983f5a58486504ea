package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StrictViewTest {

    private static final LocalDate LAST_SETTLED = LocalDate.of(2026, 12, 24);
    private static final LocalDate HORIZON = LocalDate.of(2026, 12, 25);

    private final WorkCalendar lenient = ChinaCalendar.published();
    private final WorkCalendar strict = lenient.strict();

    @Test
    void stays_strict_with_more_notices_more_overlays_and_less_knowledge() {
        LocalDate far = LocalDate.of(2050, 1, 1);
        Overlay overlay = Overlay.named("lhasa", "西藏自治区人民政府").closed(LocalDate.of(2026, 2, 18), "藏历新年");

        for (WorkCalendar calendar : new WorkCalendar[] {
            strict.with(MadeUpNotices.OF_2027), strict.with(overlay), strict.asKnownOn(far), strict.strict()
        }) {
            assertThat(calendar).asString().endsWith(" (strict)");
            assertThatThrownBy(() -> calendar.day(far)).isInstanceOf(ProvisionalDayException.class);
        }
    }

    @Test
    void leaves_the_calendar_it_was_made_of_lenient() {
        assertThat(lenient.day(HORIZON).certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(lenient).hasToString("cn-2026");
    }

    @Test
    void still_tells_what_is_provisional() {
        assertThat(strict.horizon()).isEqualTo(HORIZON);
        assertThat(strict.firstProvisional(LAST_SETTLED, HORIZON)).contains(HORIZON);
    }
}
