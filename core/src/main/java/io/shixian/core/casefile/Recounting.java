package io.shixian.core.casefile;

import io.shixian.core.deadline.Deadline;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a new calendar changes in a case: running limits move, ended and lapsed ones stay as they were (T27). */
final class Recounting {

    private Recounting() {}

    static List<CaseEvent> events(CaseFile file, Decider before, Decider after, Instant at) {
        List<CaseEvent> events = new ArrayList<>();
        for (ClockRun run : file.runs().toList()) {
            Deadline was = run.deadline(before.calendar(), before.counting());
            Deadline is = run.deadline(after.calendar(), after.counting());
            boolean counts = run.isOpen() && !run.lapsed() && !was.isSuspended() && !is.isSuspended();
            if (counts && !was.lastDay().equals(is.lastDay())) {
                events.add(event(file, run, was, is, at));
            }
        }
        return events;
    }

    private static CaseEvent event(CaseFile file, ClockRun run, Deadline was, Deadline is, Instant at) {
        List<Role> concerned = new ArrayList<>();
        run.limit().owedBy().ifPresent(concerned::add);
        Optional.of(Role.APPLICANT)
                .filter(role -> file.party(role).isPresent() && !concerned.contains(role))
                .ifPresent(concerned::add);
        return new ClockEvent.Recounted(
                run.limit().code(),
                was.lastDay(),
                is.lastDay(),
                is.calendar().edition(),
                Telling.recipients(concerned, file.parties()),
                at,
                LocalDate.ofInstant(at, is.clock().counting().zone()),
                run.limit().clause().orElseThrow());
    }
}
