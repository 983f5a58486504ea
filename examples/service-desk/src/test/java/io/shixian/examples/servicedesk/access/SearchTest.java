package io.shixian.examples.servicedesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Worklist TEN = Worklist.all(Instant.EPOCH).pagesOf(10);

    private int asked;

    private static IndexRow row(int number, String title) {
        return new IndexRow(
                new CaseId("SX20261127-%010d".formatted(number)),
                "complaint.business",
                BusinessComplaint.PROCEDURE.stages().get(0),
                Map.of(),
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.EPOCH.plusSeconds(number)),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** A list of so many cases, each titled by its number. */
    private Search.Found found(int cases, String words, Worklist query) {
        return new Search(
                        list -> {
                            asked++;
                            int from = list.after()
                                    .map(end -> (int) end.due().getEpochSecond() + 1)
                                    .orElse(0);
                            int to = Math.min(cases, from + list.limit());
                            List<IndexRow> rows = IntStream.range(from, to)
                                    .mapToObj(number -> row(number, "第 " + number + " 件 ＡＢc"))
                                    .toList();
                            return new Page(
                                    rows,
                                    to < cases ? Optional.of(Strand.end(rows.get(to - from - 1))) : Optional.empty());
                        },
                        words)
                .in(query);
    }

    private static List<Integer> numbers(Search.Found found) {
        return found.rows().stream()
                .map(row -> Integer.parseInt(row.caseId().value().substring(11)))
                .toList();
    }

    @Test
    void finds_words_wherever_they_stand_in_the_title() {
        assertThat(numbers(found(300, " 17 ", TEN))).containsExactly(17, 117, 170, 171, 172, 173, 174, 175, 176, 177);
        assertThat(numbers(found(300, "件 299", TEN)))
                .as("all of them, in any order")
                .containsExactly(299);
        assertThat(numbers(found(300, "298 无", TEN))).isEmpty();
    }

    @Test
    void finds_a_part_of_a_number() {
        assertThat(numbers(found(300, "sx20261127-0000000123", TEN))).containsExactly(123);
    }

    @Test
    void takes_capitals_and_wide_letters_for_the_letters_that_they_are() {
        assertThat(numbers(found(1, "ａbC", TEN))).containsExactly(0);
    }

    @Test
    void goes_on_after_the_last_that_it_found() {
        Search.Found first = found(300, "17", TEN);
        assertThat(first.cutShort()).isFalse();

        Search.Found second = found(300, "17", TEN.after(first.next().orElseThrow()));

        assertThat(numbers(second)).containsExactly(178, 179, 217);
        assertThat(second.next()).isEmpty();
    }

    @Nested
    class In_a_list_that_is_longer_than_one_search_looks_through {

        @Test
        void stops_and_says_where_to_go_on() {
            Search.Found first = found(12_345, "12344", TEN);

            assertThat(first.rows()).isEmpty();
            assertThat(first.cutShort()).isTrue();
            assertThat(asked).isEqualTo(5);
            Search.Found second = found(12_345, "12344", TEN.after(first.next().orElseThrow()));
            assertThat(second.cutShort()).isTrue();
            Search.Found third = found(12_345, "12344", TEN.after(second.next().orElseThrow()));
            assertThat(numbers(third)).containsExactly(12_344);
            assertThat(third.cutShort()).isFalse();
        }

        @Test
        void ends_without_a_word_where_just_so_many_are_there() {
            Search.Found all = found(Search.MOST, "nothing", TEN);
            assertThat(all.cutShort()).isFalse();
            assertThat(all.next()).isEmpty();
        }
    }
}
