package io.shixian.core.casefile;

import io.shixian.core.casefile.Decision.Accepted;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is warned that a limit runs out soon.
 * <p>
 * A rung is told if the run was warned at or after the instant at which the rung is reached as it is counted now. So a late
 * warning stands for all rungs that were passed by then, and a rung that an extension or a new calendar moves behind the last
 * warning is told again.
 */
final class Warnings {

    private final Reckoning reckoning;
    private final Ladder ladder;

    Warnings(Reckoning reckoning, Ladder ladder) {
        this.reckoning = reckoning;
        this.ladder = ladder;
    }

    Ladder ladder() {
        return ladder;
    }

    /** Adds to what has run out the warnings that are due by then: a limit that ran out is not warned of any more. */
    Accepted after(Lapses.Passed passed, Instant now) {
        List<CaseEvent> events = passed.events();
        CaseFile file = passed.file();
        for (int i = 0; i < file.limits(); i++) {
            ClockRun run = file.run(i);
            if (run != null && next(run).filter(due -> !due.isAfter(now)).isPresent()) {
                CaseEvent event = warned(file, run, now);
                events = Longer.by(events, event);
                file = file.after(event);
            }
        }
        return new Accepted(events, file);
    }

    /** Returns when the next rung of an open run is reached that is not told. */
    Optional<Instant> next(ClockRun run) {
        if (ladder.isEmpty() || !run.isOpen() || run.lapsed()) {
            return Optional.empty();
        }
        Instant told = run.warned().map(ClockEvent.Warned::recordedAt).orElse(Instant.MIN);
        return ladder.instants(deadline(run)).stream()
                .filter(reached -> reached.isAfter(told))
                .findFirst();
    }

    private CaseEvent warned(CaseFile file, ClockRun run, Instant now) {
        Deadline deadline = deadline(run);
        List<Role> owing = run.limit().owedBy().map(List::of).orElse(List.of());
        return new ClockEvent.Warned(
                run.limit().code(),
                run.nextRung(),
                deadline.lastDay(),
                deadline.left(now),
                Telling.recipients(owing, file.parties()),
                now,
                reckoning.date(now),
                run.limit()
                        .clause()
                        .orElseThrow(() -> new IllegalStateException("limit " + run.limit() + " has no clause")));
    }

    private Deadline deadline(ClockRun run) {
        return run.deadline(reckoning.calendar(), reckoning.counting());
    }
}
