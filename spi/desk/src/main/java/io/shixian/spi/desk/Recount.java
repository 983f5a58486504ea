package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseEvent.Recounted;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockRun;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new calendar changes in a case, as far as nobody has recorded it (T27).
 *
 * @param earlier by what limits were counted before
 * @param later   by what they are counted now
 * @param upTo    limits that started after this instant were counted by the new calendar from the first
 */
record Recount(Decider earlier, Decider later, Instant upTo) {

    Decision.Accepted of(CaseFile before, Instant now) {
        Instant last = before.last().recordedAt();
        CaseFile file = before;
        List<CaseEvent> events = new ArrayList<>();
        for (CaseEvent event : later.recount(before, earlier, now.isBefore(last) ? last : now)) {
            if (event instanceof Recounted moved && isNews(moved, before)) {
                events.add(event);
                file = file.after(event);
            }
        }
        return new Decision.Accepted(events, file);
    }

    /** Tells whether the run of the limit was counted by the earlier calendar, and no node has recorded the same last day. */
    private boolean isNews(Recounted moved, CaseFile file) {
        Instant started = file.procedure()
                .limit(moved.limit())
                .flatMap(file::run)
                .map(ClockRun::startedAt)
                .orElseThrow();
        return !started.isAfter(upTo)
                && file.history().stream()
                        .filter(event -> event instanceof Recounted earlierOne && earlierOne.limit().equals(moved.limit()))
                        .reduce((first, last) -> last)
                        .filter(event -> !event.recordedAt().isBefore(started))
                        .filter(event -> ((Recounted) event).after().equals(moved.after()))
                        .isEmpty();
    }
}
