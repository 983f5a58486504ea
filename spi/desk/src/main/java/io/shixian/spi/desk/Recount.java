package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockEvent.Recounted;
import io.shixian.core.casefile.ClockRun;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a new calendar changes in a case, as far as nobody has recorded it (T27).
 *
 * @param earlier by what limits were counted before
 * @param later   by what they are counted now
 * @param version the version of the case up to which it was counted by the earlier calendar
 * @param past    how the case was then
 */
record Recount(Decider earlier, Decider later, int version, Past past) {

    Decision.Accepted of(CaseFile before, Instant now) {
        Instant last = before.last().recordedAt();
        CaseFile file = before;
        List<CaseEvent> events = new ArrayList<>();
        for (CaseEvent event : later.recount(before, earlier, now.isBefore(last) ? last : now)) {
            if (event instanceof Recounted moved && isOlder(moved, before) && !isRecorded(moved, before)) {
                events.add(event);
                file = file.after(event);
            }
        }
        return new Decision.Accepted(events, file);
    }

    /** Tells whether the limit was running, in the run it is in now, when the earlier calendar was in use. */
    private boolean isOlder(Recounted moved, CaseFile file) {
        CaseFile then = past.at(file, Math.min(version, file.version()));
        return run(moved, then).map(ClockRun::cycle).equals(run(moved, file).map(ClockRun::cycle));
    }

    /** Tells whether the last recount of this run of the limit, by whatever node, has led to the same last day. */
    private static boolean isRecorded(Recounted moved, CaseFile file) {
        Instant started = run(moved, file).map(ClockRun::startedAt).orElse(Instant.MAX);
        return file.history().stream()
                .filter(event ->
                        event instanceof Recounted before && before.limit().equals(moved.limit()))
                .reduce((first, last) -> last)
                .filter(event -> !event.recordedAt().isBefore(started))
                .filter(event -> ((Recounted) event).after().equals(moved.after()))
                .isPresent();
    }

    private static Optional<ClockRun> run(Recounted moved, CaseFile file) {
        return file.procedure().limit(moved.limit()).flatMap(file::run);
    }
}
