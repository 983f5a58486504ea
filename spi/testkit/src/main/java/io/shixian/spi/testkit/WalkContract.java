package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.RestingContract.day;
import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.about;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.grant;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.supplement;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A walk through the cases that rest on some days meets each once, though they are all changed on the way. */
interface WalkContract extends OfStore {

    /** Days that the sample cases rest on. */
    private static List<DaySpan> some() {
        return List.of(new DaySpan(day(10), day(12)));
    }

    private static Commit onThem(Commit commit) {
        return about(commit, Optional.empty(), Optional.of(some().get(0)));
    }

    private List<String> walked(List<DaySpan> days, int toAPage, Consumer<IndexRow> onTheWay) {
        List<String> met = new ArrayList<>();
        List<IndexRow> page = store().resting(days, Optional.empty(), toAPage);
        while (!page.isEmpty()) {
            page.forEach(row -> met.add(row.caseId().value()));
            assertThat(met).as("rows, or the pages never end").hasSizeLessThan(100);
            page.forEach(onTheWay);
            CaseId last = page.get(page.size() - 1).caseId();
            page = store().resting(days, Optional.of(last), toAPage);
        }
        return met;
    }

    private void restingOn(String id, int first, int last) {
        stored(about(id, Optional.empty(), Optional.of(new DaySpan(day(first), day(last)))));
    }

    @Test
    default void meets_by_their_ids_the_cases_that_rest_on_one_of_the_days() {
        restingOn("c-5", 1, 9);
        restingOn("c-4", 1, 10);
        restingOn("c-3", 11, 11);
        restingOn("c-2", 12, 20);
        restingOn("c-1", 13, 20);
        stored(about("c-0", Optional.empty(), Optional.empty()));

        assertThat(walked(some(), 100, row -> {})).containsExactly("c-2", "c-3", "c-4");
        assertThat(walked(List.of(), 100, row -> {})).isEmpty();
    }

    @Test
    default void meets_what_rests_on_one_of_several_spans_and_nothing_between_them() {
        restingOn("c-1", 1, 3);
        restingOn("c-2", 4, 20);
        restingOn("c-3", 21, 25);
        restingOn("c-4", 1, 31);
        List<DaySpan> days = List.of(new DaySpan(day(2), day(3)), new DaySpan(day(21), day(22)));

        assertThat(walked(days, 100, row -> {})).containsExactly("c-1", "c-3", "c-4");
    }

    @Test
    default void meets_each_case_once_however_long_the_pages_are() {
        for (int i = 0; i < 9; i++) {
            stored(onThem(opening("c-" + i, NOON.plusSeconds(9 - i))));
        }
        List<String> whole = walked(some(), 100, row -> {});
        assertThat(whole).hasSize(9).isSorted();

        for (int length = 1; length <= 10; length++) {
            assertThat(walked(some(), length, row -> {}))
                    .as("pages of %d", length)
                    .isEqualTo(whole);
        }
    }

    @Test
    default void meets_each_case_once_though_each_moves_in_the_lists_as_it_is_met() {
        for (int i = 0; i < 9; i++) {
            stored(onThem(opening("c-" + i, NOON.plusSeconds(i))));
        }

        List<String> met = walked(some(), 2, row -> {
            stored(onThem(supplement(store().find(row.caseId()).orElseThrow(), NOON.plusSeconds(100))));
        });

        assertThat(met).hasSize(9).doesNotHaveDuplicates().isSorted();
    }

    @Test
    default void misses_no_case_that_is_soon_due_once_the_walk_has_begun() {
        for (int i = 0; i < 4; i++) {
            stored(onThem(opening("c-" + i, NOON.plusSeconds(i))));
        }

        List<String> met = walked(some(), 2, row -> {
            if (row.caseId().value().equals("c-0")) {
                stored(onThem(supplement(store().find(Samples.id("c-3")).orElseThrow(), NOON.minusSeconds(9))));
            }
        });

        assertThat(met).containsExactly("c-0", "c-1", "c-2", "c-3");
    }

    @Test
    default void passes_over_cases_that_have_ended() {
        stored(onThem(grant(stored(acceptance(stored(opening("c-1", NOON)), NOON)))));
        stored(onThem(opening("c-2", NOON)));

        assertThat(walked(some(), 100, row -> {})).containsExactly("c-2");
    }

    @Test
    default void goes_on_after_a_case_that_is_not_there() {
        stored(onThem(opening("c-1", NOON)));
        stored(onThem(opening("c-3", NOON)));

        assertThat(store().resting(some(), Optional.of(Samples.id("c-2")), 10))
                .extracting(row -> row.caseId().value())
                .containsExactly("c-3");
    }
}
