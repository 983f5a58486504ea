package io.shixian.examples.cli.board;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.examples.cli.text.Language;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The limits of a store that run out next, at a moment.
 *
 * @param at         the moment
 * @param shown      the first of them: those that have run out and are not recorded, then the others, soonest first
 * @param unrecorded how many have run out, or should have been warned of, and are not recorded, shown or not
 * @param toCome     how many others there are, shown or not
 */
public record NextLimits(Instant at, List<NextLimit> shown, long unrecorded, long toCome) {

    private static final int PAGE = 1000;

    /** Reads the index rows of a store, and no history. */
    public static NextLimits of(CaseStore store, Catalog catalog, WorkCalendar calendar, Instant at, int most) {
        List<NextLimit> all = new ArrayList<>();
        // A case without a running limit sorts by the end of time.
        Worklist running = Worklist.open(at).dueBefore(Instant.MAX).pagesOf(PAGE);
        Pages.forEach(
                running,
                store::find,
                row -> row.next().ifPresent(due -> all.add(NextLimit.of(row, due, catalog, calendar, at))));
        all.sort(NextLimit.SOONEST);
        long unrecorded = all.stream().filter(NextLimit::late).count();
        return new NextLimits(at, all.stream().limit(most).toList(), unrecorded, all.size() - unrecorded);
    }

    /** Returns them as a table to read on a terminal. */
    public List<String> text(Language language) {
        return new NextText(this, language).lines();
    }

    /** Returns them as JSON: one object a limit, and one with the totals; codes only. */
    public List<String> json() {
        return NextJson.lines(this);
    }
}
