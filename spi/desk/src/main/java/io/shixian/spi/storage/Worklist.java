package io.shixian.spi.storage;

import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Phase;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

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
 * @param subject   how their subject begins, letter by letter, if it matters; a case without one begins with nothing
 * @param restingOn days of which their limits rest on one at least, if it matters
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
        Optional<String> subject,
        Optional<DaySpan> restingOn,
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

    /** Returns a list of all cases, ended or not, 100 to a page. */
    public static Worklist all(Instant now) {
        return new WorklistParts(now).made();
    }

    /** Returns a list of all cases that have not ended, 100 to a page. */
    public static Worklist open(Instant now) {
        return all(now).in(Phase.OPEN);
    }

    /** Returns the list with only the cases in which a party takes part in a role. */
    public Worklist of(Role as, Party who) {
        return with(parts -> {
            parts.role = Optional.of(as);
            parts.party = Optional.of(who);
        });
    }

    /** Returns the list with only the cases in which a party takes part, in whatever role. */
    public Worklist of(Party who) {
        return with(parts -> parts.party = Optional.of(who));
    }

    /** Returns the list with only the cases of a procedure. */
    public Worklist of(String procedureCode) {
        return with(parts -> parts.procedure = Optional.of(procedureCode));
    }

    /** Returns the list with only the cases in a stage. */
    public Worklist in(String stageCode) {
        return with(parts -> parts.stage = Optional.of(stageCode));
    }

    /** Returns the list with only the cases that have ended, or only those that have not. */
    public Worklist in(Phase wanted) {
        return with(parts -> parts.phase = Optional.of(wanted));
    }

    /** Returns the list with only the cases that show a light. */
    public Worklist showing(Light shown) {
        return with(parts -> parts.light = Optional.of(shown));
    }

    /** Returns the list with only the cases whose nearest limit runs out before an instant. */
    public Worklist dueBefore(Instant instant) {
        return with(parts -> parts.dueBefore = Optional.of(instant));
    }

    /** Returns the list with only the cases whose subject begins with these letters, upper and lower case told apart. */
    public Worklist about(String beginning) {
        return with(parts -> parts.subject = Optional.of(beginning));
    }

    /** Returns the list with only the cases whose limits rest on one of these days. */
    public Worklist restingOn(DaySpan days) {
        return with(parts -> parts.restingOn = Optional.of(days));
    }

    /** Returns the page that goes on from where another ended. */
    public Worklist after(Cursor end) {
        return with(parts -> parts.after = Optional.of(end));
    }

    /**
     * Returns the list in pages of another length.
     *
     * @throws IllegalArgumentException if it is not 1 to 1000
     */
    public Worklist pagesOf(int rows) {
        return with(parts -> parts.limit = rows);
    }

    private Worklist with(Consumer<WorklistParts> change) {
        WorklistParts parts = new WorklistParts(this);
        change.accept(parts);
        return parts.made();
    }

    /** Tells whether a case belongs on the list, its page aside. */
    public boolean shows(IndexRow row) {
        return procedure.filter(code -> !code.equals(row.procedure())).isEmpty()
                && stage.filter(code -> !code.equals(row.stage().code())).isEmpty()
                && phase.filter(wanted -> wanted != row.phase()).isEmpty()
                && takesPart(row)
                && light.filter(wanted -> wanted != row.light(now)).isEmpty()
                && dueBefore.filter(end -> !row.sortsBy().isBefore(end)).isEmpty()
                && subject.filter(start -> !row.subject().orElse("").startsWith(start))
                        .isEmpty()
                && restingOn
                        .filter(days -> row.restsOn().filter(days::overlaps).isEmpty())
                        .isEmpty();
    }

    private boolean takesPart(IndexRow row) {
        return party.isEmpty()
                || row.parties().entrySet().stream()
                        .anyMatch(bound -> bound.getValue().equals(party.get())
                                && role.filter(wanted -> !wanted.equals(bound.getKey()))
                                        .isEmpty());
    }

    /** Returns the list without what it looks for in subjects. */
    @Override
    public String toString() {
        return "worklist (procedure " + procedure.orElse("any") + ", stage " + stage.orElse("any") + ", page of "
                + limit + ")";
    }
}
