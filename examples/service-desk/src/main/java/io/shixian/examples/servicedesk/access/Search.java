package io.shixian.examples.servicedesk.access;

import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for words in the numbers and titles of the cases of a list, wherever they stand there, in the order of the list. No store
 * has an index for that, so one search looks through so many cases and no more, and says where the next one goes on.
 */
public final class Search {

    /** How many cases one search looks through. */
    public static final int MOST = 5_000;

    private static final int PAGE = 1_000;

    private final Function<Worklist, Page> list;
    private final List<String> words;

    Search(Function<Worklist, Page> list, String words) {
        this.list = list;
        this.words = Arrays.stream(plain(words).strip().split("\\s+")).toList();
    }

    /**
     * What was found.
     *
     * @param rows     the cases with all the words
     * @param next     where the search goes on, unless it came to the end of the list
     * @param cutShort whether it stopped before it had found as many as were wanted
     */
    public record Found(List<IndexRow> rows, Optional<Worklist.Cursor> next, boolean cutShort) {

        /** Keeps its own copy. */
        public Found {
            rows = List.copyOf(rows);
            Objects.requireNonNull(next, "next");
        }
    }

    /** Looks for as many cases as a page of the list has. */
    Found in(Worklist query) {
        List<IndexRow> found = new ArrayList<>();
        Optional<Worklist> next = Optional.of(query.pagesOf(PAGE));
        for (int looked = 0; next.isPresent() && looked < MOST; looked += PAGE) {
            Worklist asked = next.get();
            Page page = list.apply(asked);
            for (IndexRow row : page.rows()) {
                if (has(row)) {
                    if (found.size() == query.limit()) {
                        return new Found(found, Optional.of(Strand.end(found.get(found.size() - 1))), false);
                    }
                    found.add(row);
                }
            }
            next = page.next().map(asked::after);
        }
        return new Found(found, next.flatMap(Worklist::after), next.isPresent());
    }

    private boolean has(IndexRow row) {
        String text = plain(row.caseId().value() + ' ' + row.subject().orElse(""));
        return words.stream().allMatch(text::contains);
    }

    /** Capitals, and letters as wide as a Chinese character, are the same letters to whoever looks for them. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
