package io.shixian.spi.desk;

import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Decider;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            Decider later = earlier.on(earlier.calendar().with(notice));
            happened.addAll(pass(earlier, later, tick));
        }
        happened.addAll(countAgain());
        return happened;
    }

    /** Does for cases that were counted by an earlier calendar what their adoption would have done. */
    synchronized List<Outcome.Accepted> since(WorkCalendar before, Supplier<List<Outcome.Accepted>> tick) {
        Decider later = work.rules();
        List<Outcome.Accepted> happened = new ArrayList<>(pass(later.on(before), later, tick));
        happened.addAll(countAgain());
        return happened;
    }

    private List<Outcome.Accepted> pass(Decider earlier, Decider later, Supplier<List<Outcome.Accepted>> tick) {
        unlisted = unlisted.or(() -> Optional.of(earlier));
        work.rules(earlier);
        try {
            return tick.get();
        } catch (RuntimeException e) {
            // The other cases are recorded, and one that can't be must not keep a notice from being adopted.
            LOG.warn(
                    "limits that had run out are not all recorded: {}",
                    e.getClass().getName());
            return List.of();
        } finally {
            work.rules(later);
        }
    }

    private List<Outcome.Accepted> countAgain() {
        // Only now that nothing is counted by the earlier calendar any more, so that none can be missing from the list.
        unlisted.ifPresent(before -> touched(before).forEach(row -> waiting.add(new Waiting(row, before))));
        unlisted = Optional.empty();
        List<Outcome.Accepted> recounted = recount();
        LOG.info("calendar {} adopted; {} cases recounted", work.rules().calendar(), recounted.size());
        return recounted;
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

    /** Returns the rows that may rest on a day of which the two calendars speak differently, each once. */
    private Collection<IndexRow> touched(Decider before) {
        Map<CaseId, IndexRow> rows = new LinkedHashMap<>();
        for (DaySpan days : ChangedDays.between(before.calendar(), work.rules().calendar())) {
            Optional<Worklist> query =
                    Optional.of(Worklist.open(clock.instant()).restingOn(days));
            while (query.isPresent()) {
                Page page = store.find(query.get());
                page.rows().forEach(row -> rows.put(row.caseId(), row));
                query = page.next().map(query.get()::after);
            }
        }
        return rows.values();
    }
}
