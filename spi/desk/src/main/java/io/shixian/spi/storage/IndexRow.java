package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Stage;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What lists show of a case without reading its history; rewritten in each commit.
 *
 * @param caseId     the case
 * @param procedure  the code of its procedure
 * @param stage      where it stands
 * @param parties    the parties bound to roles
 * @param next       the limit that runs out next and has not been recorded, if one is running
 * @param yellowFrom when the light of its nearest open limit turns yellow, if one is running
 * @param redFrom    when the light of its nearest open limit turns red, if one is running
 * @param version    the version of the case
 */
public record IndexRow(
        CaseId caseId,
        String procedure,
        Stage stage,
        Map<Role, Party> parties,
        Optional<DueClock> next,
        Optional<Instant> yellowFrom,
        Optional<Instant> redFrom,
        int version) {

    /** Keeps its own copy of the parties. */
    public IndexRow {
        parties = Map.copyOf(parties);
    }

    /** Returns the light at an instant; green where nothing is running. */
    public Light light(Instant now) {
        if (redFrom.filter(red -> !now.isBefore(red)).isPresent()) {
            return Light.RED;
        }
        return yellowFrom.filter(yellow -> !now.isBefore(yellow)).isPresent() ? Light.YELLOW : Light.GREEN;
    }

    /** Returns the instant by which lists sort: when the nearest limit runs out, or the end of time. */
    Instant sortsBy() {
        return redFrom.orElse(Instant.MAX);
    }
}
