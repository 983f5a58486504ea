package io.shixian.spi.desk;

import io.shixian.calendar.Notice;
import io.shixian.core.casefile.Decider;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes note of new notices, one after the other. */
final class Adoption {

    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);

    private final Casework work;
    private final CaseStore store;
    private final Clock clock;
    private Optional<Change> unfinished = Optional.empty();

    Adoption(Casework work, CaseStore store, Clock clock) {
        this.work = work;
        this.store = store;
        this.clock = clock;
    }

    /** From when on commands are decided by a new calendar, and by what they were decided before. */
    private record Change(Decider earlier, Instant at) {}

    /** Changes the calendar first and looks through the cases then, so that none slips through in between. */
    synchronized List<Outcome.Accepted> of(Notice notice) {
        Decider now = work.rules();
        if (unfinished.isEmpty() || !now.calendar().notices().notices().contains(notice)) {
            Decider later = new Decider(now.calendar().with(notice), now.counting());
            Decider earlier = unfinished.map(Change::earlier).orElse(now);
            work.rules(later);
            unfinished = Optional.of(new Change(earlier, clock.instant()));
        }
        Change change = unfinished.orElseThrow();
        List<Outcome.Accepted> happened = new ArrayList<>();
        for (IndexRow row : openCases()) {
            work.recount(row, change.earlier, change.at).ifPresent(happened::add);
        }
        unfinished = Optional.empty();
        LOG.info("calendar {} adopted; {} cases recounted", work.rules().calendar(), happened.size());
        return happened;
    }

    private List<IndexRow> openCases() {
        Worklist query = Worklist.open(clock.instant());
        Page page = store.find(query);
        List<IndexRow> rows = new ArrayList<>(page.rows());
        while (page.next().isPresent()) {
            page = store.find(query.after(page.next().get()));
            rows.addAll(page.rows());
        }
        return rows;
    }
}
