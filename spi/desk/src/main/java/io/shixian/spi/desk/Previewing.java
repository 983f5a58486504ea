package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockEvent.Recounted;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.spi.desk.Preview.Move;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts the cases that an adoption would count again, by either calendar, and stores nothing.
 *
 * @param now the instant at which the adoption is imagined
 */
record Previewing(CaseStore store, Past past, Decider earlier, Decider later, Instant now) {

    private static final int CASES = 100;

    Preview page(Optional<CaseId> after) {
        List<DaySpan> days = ChangedDays.between(earlier.calendar(), later.calendar());
        List<IndexRow> found = days.isEmpty() ? List.of() : store.resting(days, after, CASES + 1);
        List<IndexRow> page = found.subList(0, Math.min(CASES, found.size()));
        List<Move> moves = new ArrayList<>();
        for (IndexRow row : page) {
            store.find(row.caseId()).ifPresent(file -> moves.addAll(moves(file)));
        }
        Optional<CaseId> next = found.size() > page.size()
                ? Optional.of(page.get(page.size() - 1).caseId())
                : Optional.empty();
        return new Preview(moves, page.size(), next);
    }

    private List<Move> moves(CaseFile file) {
        CaseFile ticked = ticked(file);
        List<Move> moves = new ArrayList<>();
        for (CaseEvent event : new Recount(earlier, later, ticked.version(), past)
                .of(ticked, now)
                .events()) {
            if (event instanceof Recounted moved) {
                moves.add(new Move(file.id(), moved.limit(), moved.before(), moved.after()));
            }
        }
        return moves;
    }

    /** An adoption first records what has run out by the earlier calendar. */
    private CaseFile ticked(CaseFile file) {
        Decision decision = earlier.decide(file, new Command.Tick(file.id(), now));
        return decision instanceof Decision.Accepted done ? done.file() : file;
    }
}
