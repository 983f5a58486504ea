package io.shixian.spi.desk;

import io.shixian.calendar.Notice;
import io.shixian.core.casefile.Decider;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes note of new notices, one after the other. */
final class Adoption {

    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);

    private final Casework work;
    private final CaseStore store;
    private final Clock clock;
    /** By what cases were counted that are still to be listed. */
    private Optional<Decider> unlisted = Optional.empty();
    /** The cases that are still to be counted again. */
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    private record Waiting(IndexRow row, Decider earlier) {}

    Adoption(Casework work, CaseStore store, Clock clock) {
        this.work = work;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Adopts a notice.
     *
     * @param tick records what has run out by the earlier calendar; it stays missed by the later one
     */
    synchronized List<Outcome.Accepted> of(Notice notice, Supplier<List<Outcome.Accepted>> tick) {
        List<Outcome.Accepted> happened = new ArrayList<>();
        Decider earlier = work.rules();
        boolean known = earlier.calendar().notices().notices().contains(notice);
        if (!known || (unlisted.isEmpty() && waiting.isEmpty())) {
            Decider later = new Decider(earlier.calendar().with(notice), earlier.counting());
            unlisted = unlisted.or(() -> Optional.of(earlier));
            try {
                happened.addAll(tick.get());
            } catch (RuntimeException e) {
                // The other cases are recorded, and one that can't be must not keep a notice from being adopted.
                LOG.warn(
                        "limits that had run out are not all recorded: {}",
                        e.getClass().getName());
            }
            work.rules(later);
        }
        // Only now that nothing is counted by the earlier calendar any more, so that none can be missing from the list.
        unlisted.ifPresent(before -> openCases().forEach(row -> waiting.add(new Waiting(row, before))));
        unlisted = Optional.empty();
        List<Outcome.Accepted> recounted = recount();
        LOG.info("calendar {} adopted; {} cases recounted", work.rules().calendar(), recounted.size());
        happened.addAll(recounted);
        return happened;
    }

    /** Counts all that wait, each once; those that fail wait on. */
    private List<Outcome.Accepted> recount() {
        List<Outcome.Accepted> happened = new ArrayList<>();
        Optional<RuntimeException> failure = Optional.empty();
        for (int left = waiting.size(); left > 0; left--) {
            Waiting next = waiting.remove();
            try {
                work.recount(next.row, next.earlier).ifPresent(happened::add);
            } catch (RuntimeException e) {
                LOG.warn(
                        "case {} is not counted by the new calendar yet: {}",
                        next.row.caseId(),
                        e.getClass().getName());
                waiting.add(next);
                failure = failure.or(() -> Optional.of(e));
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
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
