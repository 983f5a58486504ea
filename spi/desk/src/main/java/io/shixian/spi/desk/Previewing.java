package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockEvent.Recounted;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.spi.desk.Preview.Move;
import io.shixian.spi.desk.Preview.Place;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
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

    Preview page(Place from) {
        List<DaySpan> spans = ChangedDays.between(earlier.calendar(), later.calendar());
        List<Move> moves = new ArrayList<>();
        int cases = 0;
        Place at = from;
        while (at.span() < spans.size() && cases < CASES) {
            Page page = store.find(list(spans.get(at.span()), at.after(), CASES - cases));
            for (IndexRow row : page.rows()) {
                if (isNew(row, spans.subList(0, at.span()))) {
                    cases++;
                    store.find(row.caseId()).ifPresent(file -> moves.addAll(moves(file)));
                }
            }
            int span = at.span();
            at = page.next()
                    .map(end -> new Place(span, Optional.of(end)))
                    .orElse(new Place(span + 1, Optional.empty()));
        }
        return new Preview(moves, cases, Optional.of(at).filter(place -> place.span() < spans.size()));
    }

    private Worklist list(DaySpan days, Optional<Worklist.Cursor> after, int rows) {
        Worklist list = Worklist.open(now).restingOn(days).pagesOf(rows);
        return after.map(list::after).orElse(list);
    }

    /** A case that rests on days of several spans belongs to the first of them. */
    private static boolean isNew(IndexRow row, List<DaySpan> before) {
        return row.restsOn()
                .filter(days -> before.stream().anyMatch(days::overlaps))
                .isEmpty();
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
