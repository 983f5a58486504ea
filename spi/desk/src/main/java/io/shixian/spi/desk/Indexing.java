package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockRun;
import io.shixian.core.casefile.Decider;
import io.shixian.core.deadline.Deadline;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import java.time.Instant;
import java.util.Optional;

/** Makes the row that lists show of a case. */
final class Indexing {

    private Indexing() {}

    static IndexRow row(CaseFile file, Decider decider) {
        Optional<DueClock> next = Optional.empty();
        Optional<Instant> yellow = Optional.empty();
        Optional<Instant> red = Optional.empty();
        for (ClockRun run : file.runs().filter(ClockRun::isOpen).toList()) {
            Deadline deadline = run.deadline(decider.calendar(), decider.counting());
            if (!deadline.isSuspended()) {
                yellow = earlier(yellow, deadline.warnsFrom());
                red = earlier(red, deadline.expiresAt());
                if (run.lapsed()) {
                    // Recorded as missed by now: a later calendar may move the last day, but not take that back.
                    red = earlier(red, file.last().recordedAt());
                }
                boolean sooner = next.filter(due -> !deadline.expiresAt().isBefore(due.dueAt()))
                        .isEmpty();
                if (!run.lapsed() && sooner) {
                    next = Optional.of(new DueClock(file.id(), run.limit().code(), run.cycle(), deadline.expiresAt()));
                }
            }
        }
        return new IndexRow(
                file.id(), file.procedure().code(), file.stage(), file.parties(), next, yellow, red, file.version());
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Instant other) {
        return Optional.of(one.filter(instant -> instant.isBefore(other)).orElse(other));
    }
}
