package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Overlays over overlays. */
class OverlayStackTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 20);

    /** The days of one overlay: which are named and whether they are worked. */
    record Layer(Set<LocalDate> days, boolean worked) {

        Overlay overlay() {
            Overlay overlay = Overlay.named("layer", "某通知");
            for (LocalDate date : days) {
                overlay = worked ? overlay.worked(date, "上班") : overlay.closed(date, "休息");
            }
            return overlay;
        }
    }

    @Test
    void the_later_of_two_wins_and_is_named() {
        Overlay region = Overlay.named("region", "自治区通知").closed(FIRST, LAST, "疫情");
        Overlay office = Overlay.named("office", "本局通知").worked(LAST, "值守");

        WorkCalendar local = ChinaCalendar.published().with(region).with(office);

        assertThat(local.day(LAST).source()).contains(office);
        assertThat(local.isWorkingDay(LAST)).isTrue();
        assertThat(local.day(FIRST).source()).contains(region);
        assertThat(ChinaCalendar.published().with(office).with(region).isWorkingDay(LAST))
                .isFalse();
    }

    @Property(tries = 100)
    void every_day_is_as_the_last_overlay_that_names_it_says(@ForAll("layers") List<Layer> layers) {
        WorkCalendar national = ChinaCalendar.published();
        WorkCalendar local = national;
        Map<LocalDate, Boolean> said = new HashMap<>();
        for (Layer layer : layers) {
            local = local.with(layer.overlay());
            layer.days().forEach(date -> said.put(date, layer.worked()));
        }

        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            assertThat(local.isWorkingDay(date)).isEqualTo(said.getOrDefault(date, national.isWorkingDay(date)));
        }
    }

    @Provide
    Arbitrary<List<Layer>> layers() {
        Arbitrary<Set<LocalDate>> days = Arbitraries.of(
                        FIRST.datesUntil(LAST.plusDays(1)).toList())
                .set()
                .ofMaxSize(10);
        return Combinators.combine(days, Arbitraries.of(true, false))
                .as(Layer::new)
                .list()
                .ofMaxSize(4);
    }
}
