package io.shixian.core.assessment;

import io.shixian.core.assessment.Occurrence.Kind;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks through the history of a case once and notes what is counted, when, and who was bound then. */
final class Chronicle {

    private final String procedure;
    private final Vocabulary vocabulary;
    private final ZoneId zone;
    private final LimitChronicle limits;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Map<Role, Party> bound = new HashMap<>();

    private Chronicle(CaseFile file, Vocabulary vocabulary, ZoneId zone) {
        this.procedure = file.procedure().code();
        this.vocabulary = vocabulary;
        this.zone = zone;
        this.limits = new LimitChronicle(file.procedure(), bound);
    }

    static Chronicle of(CaseFile file, Vocabulary vocabulary, ZoneId zone) {
        Chronicle chronicle = new Chronicle(file, vocabulary, zone);
        file.history().forEach(chronicle::note);
        return chronicle;
    }

    String procedure() {
        return procedure;
    }

    List<LimitEnd> limits() {
        return limits.ends();
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    private void note(CaseEvent event) {
        LocalDate day = day(event.recordedAt());
        // Whoever sends a case back is judged by it, and whoever gets it is not: the parties before the event count.
        limits.note(event, day);
        if (event instanceof CaseEvent.Opened opened) {
            occurrences.add(new Occurrence(Kind.OPENED, day, Set.of(), 0));
            bind(opened.bound(), day);
        } else if (event instanceof CaseEvent.Moved moved) {
            step(moved, day);
            moved.released().forEach(bound::remove);
            bind(moved.bound(), day);
        } else if (event instanceof ClockEvent.Suspended stopped) {
            occurrences.add(new Occurrence(Kind.SUSPENDED, day, limits.owing(stopped.limit()), 0));
        }
    }

    private void step(CaseEvent.Moved moved, LocalDate day) {
        Set<Actor> concerned = new HashSet<>();
        bound.forEach((role, party) -> concerned.add(new Actor(role, party)));
        mark(Kind.RETURNED, vocabulary.returns(), moved, day, concerned);
        mark(Kind.REWORKED, vocabulary.reworks(), moved, day, concerned);
        mark(Kind.REFUSED, vocabulary.refusals(), moved, day, concerned);
        moved.particulars()
                .grade()
                .ifPresent(grade -> occurrences.add(new Occurrence(Kind.GRADED, day, concerned, grade)));
    }

    private void mark(Kind kind, Set<String> actions, CaseEvent.Moved moved, LocalDate day, Set<Actor> concerned) {
        if (actions.contains(moved.action())) {
            occurrences.add(new Occurrence(kind, day, concerned, 0));
        }
    }

    /** Binds parties; one that was bound to the role already has received nothing new. */
    private void bind(Map<Role, Party> parties, LocalDate day) {
        parties.forEach((role, party) -> {
            Optional<Party> before = Optional.ofNullable(bound.put(role, party));
            if (before.filter(party::equals).isEmpty()) {
                occurrences.add(new Occurrence(Kind.ASSIGNED, day, Set.of(new Actor(role, party)), 0));
            }
        });
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
