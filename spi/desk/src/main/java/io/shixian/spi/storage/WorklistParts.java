package io.shixian.spi.storage;

import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Phase;
import java.time.Instant;
import java.util.Optional;

/** The parts of a list while one of them is being replaced. */
final class WorklistParts {

    Optional<String> procedure = Optional.empty();
    Optional<String> stage = Optional.empty();
    Optional<Phase> phase = Optional.empty();
    Optional<Role> role = Optional.empty();
    Optional<Party> party = Optional.empty();
    Optional<Light> light = Optional.empty();
    Instant now;
    Optional<Instant> dueBefore = Optional.empty();
    Optional<String> subject = Optional.empty();
    Optional<DaySpan> restingOn = Optional.empty();
    Optional<Worklist.Cursor> after = Optional.empty();
    int limit = 100;

    WorklistParts(Instant now) {
        this.now = now;
    }

    WorklistParts(Worklist from) {
        procedure = from.procedure();
        stage = from.stage();
        phase = from.phase();
        role = from.role();
        party = from.party();
        light = from.light();
        now = from.now();
        dueBefore = from.dueBefore();
        subject = from.subject();
        restingOn = from.restingOn();
        after = from.after();
        limit = from.limit();
    }

    Worklist made() {
        return new Worklist(
                procedure, stage, phase, role, party, light, now, dueBefore, subject, restingOn, after, limit);
    }
}
