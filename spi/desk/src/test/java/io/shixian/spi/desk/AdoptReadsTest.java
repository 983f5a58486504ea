package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static io.shixian.spi.desk.SpringFestival.moves;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Of all cases only those are read whose limits may rest on changed days. The notice of 2020-01-26 changed 2020-01-31 to
 * 2020-02-02; five working days before it were counted by the Python program of {@link AdoptTest}.
 */
class AdoptReadsTest {

    private final Scene scene = SpringFestival.at("2020-01-06T10:00");

    private void before() {
        scene.intake("ends-before");
        scene.clock.set("2020-01-20T10:00");
        scene.intake("rests-on-them");
        scene.complaint("nothing-runs");
        scene.intake("closed");
        scene.act("closed", LicenceIntake.ACCEPT, Scene.WINDOW);
        scene.clock.set("2020-02-03T10:00");
        scene.intake("began-after");
        scene.clock.set("2020-01-26T20:00");
        scene.store.found.clear();
    }

    @Test
    void untouched_cases_are_not_loaded() {
        before();

        scene.desk.adopt(NOTICE);

        // Its limit had run out long ago and was recorded only now, before the notice.
        assertThat(scene.types("ends-before")).containsExactly("opened", "lapsed");
        assertThat(scene.store.found).doesNotContain(id("began-after"), id("nothing-runs"), id("closed"));
        assertThat(moves(scene, "rests-on-them")).containsExactly("notice 2020-02-01 -> 2020-02-04");
    }

    @Test
    void a_thousand_untouched_cases_cost_no_look_at_any() {
        scene.clock.set("2020-02-03T10:00");
        for (int i = 0; i < 1_000; i++) {
            scene.intake("later-" + i);
        }
        scene.clock.set("2020-01-26T20:00");
        scene.store.found.clear();

        assertThat(scene.desk.adopt(NOTICE)).isEmpty();

        assertThat(scene.store.found).isEmpty();
    }

    @Test
    void a_row_says_on_which_days_its_limits_rest() {
        scene.clock.set("2020-01-20T10:00");
        scene.intake("p-1");

        assertThat(scene.row("p-1").restsOn())
                .contains(new DaySpan(LocalDate.of(2020, 1, 20), LocalDate.of(2020, 2, 1)));
        assertThat(scene.row("p-1").provisionalFrom()).isEmpty();
    }

    /** No day of early March 2026 is of another kind than anyone would have guessed; the notice only makes it sure. */
    @Test
    void a_row_whose_days_are_only_settled_by_a_notice_says_so_afterwards() {
        LocalDate before = LocalDate.of(2025, 11, 3);
        Scene march = Scene.at("2026-03-02T10:00", ChinaCalendar.published().asKnownOn(before));
        march.intake("p-1");
        assertThat(march.row("p-1").provisionalFrom()).isPresent();

        assertThat(march.desk.adopt(ChinaCalendar.published().notices().notices().stream()
                        .filter(notice -> notice.arranges() == 2026)
                        .findFirst()
                        .orElseThrow()))
                .isEmpty();

        assertThat(march.row("p-1").provisionalFrom()).isEmpty();
        assertThat(march.types("p-1")).containsExactly("opened");
    }

    /** Restarted on the newer calendar, the desk makes up for what an adoption would have done. */
    @Test
    void a_host_that_was_started_again_counts_what_the_earlier_calendar_had_counted() {
        before();
        ServiceDesk again = ServiceDesk.with(
                        Scene.CATALOG, SpringFestival.BEFORE.with(NOTICE), scene.store, scene.store)
                .at(scene.clock)
                .open();

        List<CaseId> changed = again.recountSince(SpringFestival.BEFORE).stream()
                .map(outcome -> outcome.file().id())
                .toList();

        assertThat(changed).containsExactly(id("ends-before"), id("rests-on-them"));
        assertThat(moves(scene, "rests-on-them")).containsExactly("notice 2020-02-01 -> 2020-02-04");
        assertThat(scene.row("rests-on-them").next().map(next -> next.dueAt())).contains(instant("2020-02-05T00:00"));
        assertThat(again.recountSince(SpringFestival.BEFORE))
                .as("once is enough")
                .isEmpty();
        assertThat(scene.rows().stream().map(IndexRow::restsOn).flatMap(Optional::stream))
                .isNotEmpty();
    }
}
