package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of what a notice would change if it were adopted now; nothing has changed.
 *
 * @param moves the limits whose last day would move
 * @param cases how many cases were counted for this page, moved or not
 * @param next  where the next page begins; empty on the last page
 */
public record Preview(List<Move> moves, int cases, Optional<Place> next) {

    /** Keeps its own copy of the moves. */
    public Preview {
        moves = List.copyOf(moves);
        Objects.requireNonNull(next, "next");
    }

    /**
     * A last day that would move.
     *
     * @param caseId the case
     * @param limit  the code of the limit
     * @param before its last day as it is counted now
     * @param after  its last day as it would be counted
     */
    public record Move(CaseId caseId, String limit, LocalDate before, LocalDate after) {}

    /**
     * Where a page begins.
     *
     * @param span  how many spans of changed days lie before it, none for the first page
     * @param after the case on the list of its span that came last; empty at the top of the list
     */
    public record Place(int span, Optional<Worklist.Cursor> after) {

        /** The first page. */
        public static final Place FIRST = new Place(0, Optional.empty());

        /**
         * Checks the number of spans.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Place {
            Objects.requireNonNull(after, "after");
            if (span < 0) {
                throw new IllegalArgumentException(
                        "a page can't begin after " + span + " spans; begin with Place.FIRST");
            }
        }
    }
}
