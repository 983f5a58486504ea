package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.grant;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.supplement;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pages show each case once, whatever changes before the place where the next page begins. */
interface PageContract extends OfStore {

    /** Turns the pages of a list to its end. */
    default List<String> leafed(Worklist query, Consumer<List<String>> betweenPages) {
        Page page = store().find(query);
        List<String> shown = new ArrayList<>(OfStore.ids(page));
        while (page.next().isPresent()) {
            assertThat(page.rows()).as("a page before the last is full").hasSize(query.limit());
            assertThat(shown).as("rows, or the pages never end").hasSizeLessThan(500);
            betweenPages.accept(shown);
            page = store().find(query.after(page.next().get()));
            shown.addAll(OfStore.ids(page));
        }
        return shown;
    }

    /** Twelve cases: pairs due at the same instant, two that are closed and never due again. */
    default List<String> twelve() {
        for (int i = 0; i < 10; i++) {
            stored(opening("c-" + i, NOON.plusSeconds(i / 2)));
        }
        stored(grant(stored(acceptance(stored(opening("d-1", NOON)), NOON))));
        stored(grant(stored(acceptance(stored(opening("d-2", NOON)), NOON))));
        return OfStore.ids(store().find(OfStore.all()));
    }

    @Test
    default void shows_every_case_once_in_order_however_long_the_pages_are() {
        List<String> whole = twelve();
        assertThat(whole).hasSize(12).startsWith("c-0", "c-1").endsWith("d-1", "d-2");

        for (int length = 1; length <= 13; length++) {
            assertThat(leafed(OfStore.all(length), shown -> {}))
                    .as("pages of %d", length)
                    .isEqualTo(whole);
        }
    }

    @Test
    default void knows_a_last_page_though_it_is_full() {
        twelve();

        assertThat(store().find(OfStore.all(12)).next()).isEmpty();
        assertThat(store().find(OfStore.all(11)).next()).isPresent();
    }

    @Test
    default void pages_through_what_a_list_shows_only() {
        twelve();
        Worklist open = Worklist.open(NOON).in("received");
        Worklist byThree = open.pagesOf(3);

        assertThat(leafed(byThree, shown -> {}))
                .hasSize(10)
                .doesNotContain("d-1")
                .doesNotHaveDuplicates();
    }

    @Test
    default void goes_on_where_it_was_though_cases_shown_before_are_closed() {
        List<String> whole = twelve();

        List<String> shown = leafed(OfStore.all(3), before -> {
            var file = store().find(Samples.id(before.get(before.size() - 3))).orElseThrow();
            if (!file.stage().isClosed()) {
                stored(grant(stored(acceptance(file, NOON))));
            }
        });

        // What is closed now is never due: it moves to the end of the list, behind the pages that were turned already.
        assertThat(shown).startsWith(whole.subList(0, 10).toArray(String[]::new));
        assertThat(shown).containsAll(whole);
    }

    @Test
    default void goes_on_where_it_was_though_cases_come_and_move_before_it() {
        List<String> whole = twelve();

        List<String> shown = leafed(OfStore.all(4), before -> {
            stored(opening("new-" + before.size(), NOON.minusSeconds(1)));
            var file = store().find(Samples.id(before.get(before.size() - 1))).orElseThrow();
            stored(supplement(file, NOON.minusSeconds(2)));
        });

        assertThat(shown).isEqualTo(whole);
    }

    @Test
    default void goes_on_though_the_case_it_stopped_at_is_not_there_any_more() {
        twelve();
        var cursor = new Worklist.Cursor(NOON.plusSeconds(2), "c-4x");

        assertThat(OfStore.ids(store().find(OfStore.all(2).after(cursor)))).containsExactly("c-5", "c-6");
    }
}
