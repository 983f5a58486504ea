package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The limits of a case that run out as time passes, each recorded once. */
final class Lapses {

    private final WorkCalendar calendar;
    private final Counting counting;

    Lapses(WorkCalendar calendar, Counting counting) {
        this.calendar = calendar;
        this.counting = counting;
    }

    private record Due(ClockRun run, Deadline deadline) {}

    /** Returns the events, the earliest expiry first; one may start a clock that runs out in turn. */
    List<CaseEvent> upTo(Instant now, CaseFile before) {
        List<CaseEvent> events = new ArrayList<>();
        CaseFile file = before;
        Optional<Due> due = first(file).filter(found -> isPast(found, now));
        while (due.isPresent()) {
            CaseEvent event = lapsed(file, due.get(), now);
            events.add(event);
            file = file.after(event);
            due = first(file).filter(found -> isPast(found, now));
        }
        return events;
    }

    Optional<Instant> next(CaseFile file) {
        return first(file).map(due -> due.deadline.expiresAt());
    }

    private static boolean isPast(Due due, Instant now) {
        return !now.isBefore(due.deadline.expiresAt());
    }

    private Optional<Due> first(CaseFile file) {
        return file.runs()
                .filter(run -> run.isOpen() && !run.lapsed())
                .map(run -> new Due(run, run.deadline(calendar, counting)))
                .filter(due -> !due.deadline.isSuspended())
                .min(Comparator.comparing(due -> due.deadline.expiresAt()));
    }

    private CaseEvent lapsed(CaseFile file, Due due, Instant now) {
        Optional<Expiry> expiry = due.run.limit().expiry();
        Stage to = expiry.map(Expiry::to).orElse(file.stage());
        Clause clause = expiry.map(Expiry::clause)
                .or(() -> due.run.limit().clause())
                .orElseThrow(() -> new IllegalStateException("limit " + due.run.limit() + " has no clause"));
        boolean back =
                expiry.filter(e -> e.effect() == Expiry.Effect.AS_OF_START).isPresent();
        return new CaseEvent.Lapsed(
                due.run.judged(calendar, counting, due.deadline.expiresAt(), false),
                to,
                Judging.atLapse(file, due.run, to, calendar, counting, due.deadline.expiresAt()),
                Telling.recipients(expiry.map(Expiry::tells).orElse(List.of()), file.parties()),
                now,
                back ? due.run.asOf() : LocalDate.ofInstant(due.deadline.expiresAt(), counting.zone()),
                clause);
    }
}
