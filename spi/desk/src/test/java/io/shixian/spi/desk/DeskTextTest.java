package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Counting;
import io.shixian.spi.storage.MemoryStore;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A desk as it is set up. */
class DeskTextTest {

    private final MemoryStore store = new MemoryStore();

    @Test
    void says_which_node_it_is_and_by_which_calendar_it_counts() {
        ServiceDesk desk = ServiceDesk.with(Catalog.builtIn(), ChinaCalendar.published(), store, store)
                .node("north")
                .open();

        assertThat(desk).hasToString("desk north on calendar cn-2026");
    }

    /** 23:30 in Shanghai is the next day already in Auckland, where the fifth working day therefore ends a day later. */
    @Test
    void counts_as_it_was_told_to() {
        SettableClock late = new SettableClock("2025-07-07T23:30");
        ServiceDesk auckland = ServiceDesk.with(Catalog.builtIn(), ChinaCalendar.published(), store, store)
                .counting(Counting.STANDARD.in(ZoneId.of("Pacific/Auckland")))
                .at(late)
                .open();

        Outcome opened =
                auckland.open(Scene.id("p1"), "licence.intake", Scene.CITIZEN, Particulars.NONE, Envelope.NONE);

        assertThat(auckland.limits(opened.caseFile().orElseThrow())
                        .get(0)
                        .lastDay()
                        .orElseThrow())
                .isEqualTo("2025-07-15");
    }
}
