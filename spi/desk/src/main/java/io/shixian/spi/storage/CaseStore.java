package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.deadline.Light;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps cases.
 * <p>
 * Implementations must be safe to use from many threads, and several nodes where they share a database.
 */
public interface CaseStore {

    /** Finds a case with its whole history. */
    Optional<CaseFile> find(CaseId id);

    /**
     * Returns a case as it was when it was stored or found last, without asking for it; empty if nothing is remembered, as here.
     * <p>
     * It may be out of date. What is decided on it holds only once {@link #commit} has taken it: that refuses a case that has moved
     * on since, by whomever, or whose last commits were taken back.
     */
    default Optional<CaseFile> recent(CaseId id) {
        return Optional.empty();
    }

    /** Finds what a command has done, if it was carried out. */
    Optional<CommandRecord> seen(CommandId id);

    /**
     * Stores events, index row, outbox rows and command id: all of it or nothing.
     *
     * @throws ConcurrentChangeException if the stored case is not at the expected version
     * @throws DuplicateCommandException if the command was carried out before
     */
    void commit(Commit commit);

    /**
     * Claims limits whose warning or end is due and not recorded, the oldest first: of each case what is due next.
     * <p>
     * What is claimed already is passed over, whoever claimed it, so that of all nodes one looks at a (case, limit, cycle, rung)
     * at a time; the commit of its warning or end takes it out of the row, so that it is recorded once (V10).
     *
     * @param now   the instant up to which they are due
     * @param limit how many at most
     * @param lease the claim; it lasts until its end or until a commit to the case
     */
    List<DueClock> due(Instant now, int limit, Lease lease);

    /**
     * Returns when the next warning or end of a limit is due that is not recorded, claimed or not; empty if there is none.
     * <p>
     * This one walks through all open cases. A store with an index of due limits should ask that instead.
     */
    default Optional<Instant> nextDue() {
        List<Instant> due = new ArrayList<>();
        Optional<Worklist> query = Optional.of(Worklist.open(Instant.EPOCH));
        while (query.isPresent()) {
            Page page = find(query.get());
            page.rows().forEach(row -> row.next().ifPresent(clock -> due.add(clock.dueAt())));
            query = page.next().map(query.get()::after);
        }
        return due.stream().min(Comparator.naturalOrder());
    }

    /**
     * Counts the cases that have not ended by their light at an instant; a light that none shows is there with 0.
     * <p>
     * This one walks through all open cases. A store that can count should do that instead.
     */
    default Map<Light, Long> lights(Instant now) {
        Map<Light, Long> count = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            count.put(light, 0L);
        }
        Optional<Worklist> query = Optional.of(Worklist.open(now).pagesOf(1000));
        while (query.isPresent()) {
            Page page = find(query.get());
            page.rows().forEach(row -> count.merge(row.light(now), 1L, Long::sum));
            query = page.next().map(query.get()::after);
        }
        return count;
    }

    /**
     * Returns open cases whose limits rest on one of these days at least, by their ids as the store compares them.
     * <p>
     * No commit changes that order. So whoever goes through all of them page by page meets each case that rests on those days
     * throughout, and meets it once, however the cases change meanwhile.
     * <p>
     * This one walks through all open cases for each page, and may miss one that moves in the list while it does. A store that can
     * ask for them in that order should do that instead.
     *
     * @param days  the days, as spans
     * @param after the case after which to go on, whatever has become of it; empty for the first page
     * @param limit the length of a page; a shorter one is the last
     */
    default List<IndexRow> resting(List<DaySpan> days, Optional<CaseId> after, int limit) {
        NavigableMap<String, IndexRow> first = new TreeMap<>();
        Optional<Worklist> query = Optional.of(Worklist.open(Instant.EPOCH).pagesOf(1000));
        while (query.isPresent()) {
            Page page = find(query.get());
            for (IndexRow row : page.rows()) {
                String id = row.caseId().value();
                if (row.restsOnOneOf(days)
                        && after.filter(end -> id.compareTo(end.value()) <= 0).isEmpty()) {
                    first.put(id, row);
                    if (first.size() > limit) {
                        first.pollLastEntry();
                    }
                }
            }
            query = page.next().map(query.get()::after);
        }
        return List.copyOf(first.values());
    }

    /** Returns a page of a list, soonest due first, then by case id. */
    Page find(Worklist query);
}
