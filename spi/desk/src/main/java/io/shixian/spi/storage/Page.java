package io.shixian.spi.storage;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param rows its rows, soonest due first
 * @param next where the next page begins; empty on the last page
 */
public record Page(List<IndexRow> rows, Optional<Worklist.Cursor> next) {

    /** Keeps its own copy of the rows. */
    public Page {
        rows = List.copyOf(rows);
    }
}
