package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of what a notice would change if it were adopted now; nothing has changed.
 *
 * @param moves the limits whose last day would move
 * @param cases how many cases were counted for this page, moved or not
 * @param next  the case after which the next page begins; empty on the last page
 */
public record Preview(List<Move> moves, int cases, Optional<CaseId> next) {

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
}
