package io.shixian.spi.storage;

import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Phase;
import java.time.Instant;
import java.util.Optional;

/**
 * Which cases a list shows, soonest due first.
 *
 * @param procedure the code of their procedure, if it matters
 * @param stage     the code of their stage, if it matters
 * @param phase     whether they have ended, if it matters
 * @param role      the role in which {@code party} takes part, if it matters
 * @param party     a party that takes part, if it matters
 * @param light     their light at {@code now}, if it matters
 * @param now       the instant at which lights are shown
 * @param dueBefore an instant before which their nearest limit runs out, if it matters
 * @param after     the last case of the page before; empty for the first page
 * @param limit     the length of a page, 1 to 1000
 */
public record Worklist(
        Optional<String> procedure,
        Optional<String> stage,
        Optional<Phase> phase,
        Optional<Role> role,
        Optional<Party> party,
        Optional<Light> light,
        Instant now,
        Optional<Instant> dueBefore,
        Optional<Cursor> after,
        int limit) {

    private static final int LONGEST_PAGE = 1000;

    /** Where a page ends: pages go on from it, whatever has changed before it. */
    public record Cursor(Instant due, String caseId) {}

    /**
     * Checks the length of a page.
     *
     * @throws IllegalArgumentException if it is not 1 to 1000
     */
    public Worklist {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " rows, not " + limit);
        }
    }

    /** Returns a list of all cases that have not ended, 100 to a page. */
    public static Worklist open(Instant now) {
        return new Worklist(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Phase.OPEN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                Optional.empty(),
                Optional.empty(),
                100);
    }

    /** Returns the list with only the cases in which a party takes part in a role. */
    public Worklist of(Role as, Party who) {
        return new Worklist(
                procedure, stage, phase, Optional.of(as), Optional.of(who), light, now, dueBefore, after, limit);
    }

    /** Returns the list with only the cases of a procedure. */
    public Worklist of(String procedureCode) {
        return new Worklist(Optional.of(procedureCode), stage, phase, role, party, light, now, dueBefore, after, limit);
    }

    /** Returns the list with only the cases in a stage. */
    public Worklist in(String stageCode) {
        return new Worklist(procedure, Optional.of(stageCode), phase, role, party, light, now, dueBefore, after, limit);
    }

    /** Returns the list with only the cases that show a light. */
    public Worklist showing(Light shown) {
        return new Worklist(procedure, stage, phase, role, party, Optional.of(shown), now, dueBefore, after, limit);
    }

    /** Returns the list with only the cases whose nearest limit runs out before an instant. */
    public Worklist dueBefore(Instant instant) {
        return new Worklist(procedure, stage, phase, role, party, light, now, Optional.of(instant), after, limit);
    }

    /** Returns the page that goes on from where another ended. */
    public Worklist after(Cursor end) {
        return new Worklist(procedure, stage, phase, role, party, light, now, dueBefore, Optional.of(end), limit);
    }

    /** Tells whether a case belongs on the list, its page aside. */
    public boolean shows(IndexRow row) {
        return procedure.filter(code -> !code.equals(row.procedure())).isEmpty()
                && stage.filter(code -> !code.equals(row.stage().code())).isEmpty()
                && phase.filter(wanted -> wanted != row.stage().phase()).isEmpty()
                && takesPart(row)
                && light.filter(wanted -> wanted != row.light(now)).isEmpty()
                && dueBefore.filter(end -> !row.sortsBy().isBefore(end)).isEmpty();
    }

    private boolean takesPart(IndexRow row) {
        return party.isEmpty()
                || row.parties().entrySet().stream()
                        .anyMatch(bound -> bound.getValue().equals(party.get())
                                && role.filter(wanted -> !wanted.equals(bound.getKey()))
                                        .isEmpty());
    }
}
