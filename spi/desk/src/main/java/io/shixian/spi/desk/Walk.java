package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockEvent.Recounted;
import io.shixian.core.casefile.Decider;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A walk through the open cases that an earlier calendar has counted, by their ids, a page at a time. After a failure it goes on
 * from the first case that failed; those behind it that were counted are looked at once more, and nothing is recorded of them.
 */
final class Walk {

    private static final Logger LOG = LoggerFactory.getLogger(Walk.class);
    private static final int PAGE = 200;

    private final Decider earlier;
    /** Cases that were changed by a later calendar since, and the version up to which the earlier one had counted them. */
    private final Map<CaseId, Integer> overtaken = new ConcurrentHashMap<>();
    /** Up to here all are counted. */
    private Optional<CaseId> after = Optional.empty();

    private Optional<RuntimeException> failure = Optional.empty();

    Walk(Decider earlier) {
        this.earlier = earlier;
    }

    boolean isBy(Decider other) {
        return earlier.calendar().equals(other.calendar());
    }

    /** Takes note of events that are about to be stored: what they start, the earlier calendar has never counted. */
    void overtaking(Decider decider, CaseId id, int version, List<CaseEvent> events) {
        boolean starts = events.stream().anyMatch(event -> !(event instanceof Recounted));
        if (starts && !isBy(decider)) {
            overtaken.putIfAbsent(id, version);
        }
    }

    /** Counts again all that are left, each once. Returns the first failure there was, after all others. */
    Optional<RuntimeException> goOn(Casework work, CaseStore store, Consumer<Outcome.Accepted> happened) {
        List<DaySpan> days =
                ChangedDays.between(earlier.calendar(), work.rules().calendar());
        failure = Optional.empty();
        Optional<CaseId> at = after;
        List<IndexRow> page = page(store, days, at);
        while (!page.isEmpty()) {
            for (IndexRow row : page) {
                count(work, row).ifPresent(happened);
                at = Optional.of(row.caseId());
                after = failure.isEmpty() ? at : after;
            }
            page = page.size() < PAGE ? List.of() : page(store, days, at);
        }
        return failure;
    }

    private static List<IndexRow> page(CaseStore store, List<DaySpan> days, Optional<CaseId> after) {
        return days.isEmpty() ? List.of() : store.resting(days, after, PAGE);
    }

    private Optional<Outcome.Accepted> count(Casework work, IndexRow row) {
        int version = overtaken.getOrDefault(row.caseId(), row.version());
        try {
            return version == 0 ? Optional.empty() : work.recount(row, version, earlier);
        } catch (RuntimeException e) {
            LOG.warn(
                    "case {} is not counted by the new calendar yet: {}",
                    row.caseId(),
                    e.getClass().getName());
            failure = failure.or(() -> Optional.of(e));
            return Optional.empty();
        }
    }
}
