package io.shixian.core.casefile;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The limits of a case that run out as time passes, each recorded once. */
final class Lapses {

    private final Reckoning reckoning;

    Lapses(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    private record Due(ClockRun run, Instant expiresAt) {}

    /** What ran out, and the case after that. */
    record Passed(List<CaseEvent> events, CaseFile file) {}

    /** Returns what runs out up to an instant, the earliest first; one may start a clock that runs out in turn. */
    Passed upTo(Instant now, CaseFile before) {
        Optional<Due> due = first(before, now);
        if (due.isEmpty()) {
            return new Passed(List.of(), before);
        }
        List<CaseEvent> events = new ArrayList<>();
        CaseFile file = before;
        while (due.isPresent()) {
            CaseEvent event = lapsed(file, due.get(), now);
            events.add(event);
            file = file.after(event);
            due = first(file, now);
        }
        return new Passed(events, file);
    }

    Optional<Instant> next(CaseFile file) {
        return first(file, Instant.MAX).map(Due::expiresAt);
    }

    private Optional<Due> first(CaseFile file, Instant upTo) {
        ClockRun first = null;
        Instant earliest = upTo;
        for (int i = 0; i < file.limits(); i++) {
            ClockRun run = file.run(i);
            if (run != null && run.isOpen() && !run.lapsed()) {
                Optional<Instant> expiresAt = reckoning.end(run).expiresAt();
                if (expiresAt.isPresent() && isEarlier(expiresAt.get(), earliest, first == null)) {
                    first = run;
                    earliest = expiresAt.get();
                }
            }
        }
        return first == null ? Optional.empty() : Optional.of(new Due(first, earliest));
    }

    private static boolean isEarlier(Instant one, Instant other, boolean orEqual) {
        int order = one.compareTo(other);
        return order < 0 || (orEqual && order == 0);
    }

    private CaseEvent lapsed(CaseFile file, Due due, Instant now) {
        Optional<Expiry> expiry = due.run.limit().expiry();
        Stage to = expiry.map(Expiry::to).orElse(file.stage());
        Clause clause = expiry.map(Expiry::clause)
                .or(() -> due.run.limit().clause())
                .orElseThrow(() -> new IllegalStateException("limit " + due.run.limit() + " has no clause"));
        Judgement missed = due.run.judged(reckoning, due.expiresAt, false);
        return new CaseEvent.Lapsed(
                missed,
                to,
                Judging.atLapse(file, due.run, to, reckoning, due.expiresAt),
                Telling.recipients(expiry.map(Expiry::tells).orElse(List.of()), file.parties()),
                now,
                effectiveOn(due, missed, expiry.map(Expiry::effect).orElse(Expiry.Effect.AT_EXPIRY)),
                clause);
    }

    private LocalDate effectiveOn(Due due, Judgement missed, Expiry.Effect effect) {
        LocalDate at = reckoning.date(due.expiresAt);
        return switch (effect) {
            case AS_OF_START -> due.run.asOf();
            case ON_LAST_DAY -> missed.lastDay().orElse(at);
            case AT_EXPIRY -> at;
        };
    }
}
