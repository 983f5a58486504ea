package io.shixian.examples.servicedesk.access;

import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One of several lists that are read as one: its rows that pass, in the order of lists, page after page as they are asked for. */
final class Strand {

    private static final Comparator<IndexRow> ORDER =
            Comparator.comparing(Strand::due).thenComparing(row -> row.caseId().value());

    private final Function<Worklist, Page> store;
    private final Predicate<IndexRow> passes;
    private final Deque<IndexRow> read = new ArrayDeque<>();
    private Optional<Worklist> next;

    Strand(Function<Worklist, Page> store, Worklist query, Predicate<IndexRow> passes) {
        this.store = store;
        this.next = Optional.of(query);
        this.passes = passes;
    }

    /** Merges lists; a case that is on several of them comes once. */
    static Page merged(List<Strand> strands, int limit) {
        List<IndexRow> rows = new ArrayList<>();
        while (true) {
            Optional<IndexRow> first =
                    strands.stream().map(Strand::peek).flatMap(Optional::stream).min(ORDER);
            if (first.isEmpty()) {
                return new Page(rows, Optional.empty());
            }
            if (rows.size() == limit) {
                return new Page(rows, Optional.of(end(rows.get(limit - 1))));
            }
            rows.add(first.get());
            strands.forEach(strand -> strand.pass(first.get()));
        }
    }

    /** Returns where a list goes on after a row. */
    static Worklist.Cursor end(IndexRow row) {
        return new Worklist.Cursor(due(row), row.caseId().value());
    }

    private static Instant due(IndexRow row) {
        return row.redFrom().orElse(Instant.MAX);
    }

    private Optional<IndexRow> peek() {
        while (read.isEmpty() && next.isPresent()) {
            Page page = store.apply(next.get());
            page.rows().stream().filter(passes).forEach(read::add);
            next = page.next().map(next.get()::after);
        }
        @Nullable IndexRow first = read.peek();
        return Optional.ofNullable(first);
    }

    /** A case may have moved on between two reads: it is the same one all the same. */
    private void pass(IndexRow row) {
        if (peek().filter(first -> first.caseId().equals(row.caseId())).isPresent()) {
            read.poll();
        }
    }
}
