package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Matter.Observed;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What holds of every decision, whatever was said. */
final class Invariants {

    private Invariants() {}

    /** Returns the file after the command. */
    static CaseFile hold(CaseFile before, Command command, Decider decider) {
        Observed seen = Observed.of(before);
        Decision decision = decider.decide(before, command);
        assertThat(Observed.of(before)).isEqualTo(seen);
        saysNothingPersonal(command);
        saysNothingPersonal(decision);
        if (decision instanceof Decision.Refused refused) {
            saysNothingPersonal(refused.refusal().text());
            assertThat(refused.refusal().text().zh())
                    .isNotEqualTo(refused.refusal().text().en());
            return before;
        }
        Decision.Accepted accepted = (Decision.Accepted) decision;
        CaseFile after = accepted.file();
        grown(seen, accepted.events(), after);
        closedForGood(before, accepted.events());
        nothingOverdue(after, command.at(), decider);
        assertThat(Observed.of(CaseFile.replay(after.id(), after.procedure(), after.history())))
                .isEqualTo(Observed.of(after));
        saysNothingPersonal(after);
        return after;
    }

    private static void grown(Observed before, List<CaseEvent> events, CaseFile after) {
        assertThat(after.version()).isEqualTo(before.version() + events.size());
        List<CaseEvent> history = new ArrayList<>(before.history());
        history.addAll(events);
        assertThat(after.history()).isEqualTo(history);
    }

    private static void closedForGood(CaseFile before, List<CaseEvent> events) {
        if (before.stage().isClosed()) {
            assertThat(events).isEmpty();
            assertThat(before.runs().filter(ClockRun::isOpen)).isEmpty();
        }
    }

    /**
     * V1: after a command, whatever had run out by then is recorded as such. A limit counted back from a day can have run
     * out before the very step that starts it; that is recorded with the next one.
     */
    private static void nothingOverdue(CaseFile file, Instant now, Decider decider) {
        boolean startedTooLate = file.runs()
                .filter(run -> run.limit().term().direction() == Term.Direction.BEFORE)
                .anyMatch(
                        run -> run.isOpen() && !run.lapsed() && run.startedAt().equals(now));
        assertThat(decider.nextExpiry(file).filter(next -> !next.isAfter(now)).filter(next -> !startedTooLate))
                .isEmpty();
    }

    private static void saysNothingPersonal(Object object) {
        assertThat(object.toString()).doesNotContain(Choice.MARKER);
    }

    /** What holds of a whole history. */
    static void hold(CaseFile file) {
        Set<String> lapsed = new HashSet<>();
        Map<Role, Party> parties = new HashMap<>();
        Instant last = Instant.MIN;
        CaseFile then = null;
        for (CaseEvent event : file.history()) {
            assertThat(event.recordedAt()).isAfterOrEqualTo(last);
            last = event.recordedAt();
            assertThat(event.clause().id()).isNotBlank();
            saysNothingPersonal(event);
            if (event instanceof CaseEvent.Lapsed lapse) {
                int cycle = then.run(then.procedure().limit(lapse.limit()).orElseThrow())
                        .orElseThrow()
                        .cycle();
                assertThat(lapsed.add(lapse.limit() + cycle))
                        .as("%s lapses once a cycle", lapse)
                        .isTrue();
            }
            settled(event, parties);
            then = then == null
                    ? CaseFile.opened(file.id(), file.procedure(), (CaseEvent.Opened) event)
                    : then.after(event);
            assertThat(then.parties()).isEqualTo(parties);
        }
    }

    /** Follows the parties through an event; those told are those bound as it happened (M9). */
    private static void settled(CaseEvent event, Map<Role, Party> parties) {
        if (event instanceof CaseEvent.Opened opened) {
            parties.putAll(opened.bound());
        }
        Map<Role, Party> told = new HashMap<>(parties);
        if (event instanceof CaseEvent.Moved moved) {
            told.putAll(moved.bound());
            moved.released().forEach(parties::remove);
            parties.putAll(moved.bound());
        }
        for (Recipient recipient : event.told()) {
            assertThat(recipient.party()).isEqualTo(Optional.ofNullable(told.get(recipient.role())));
        }
    }
}
