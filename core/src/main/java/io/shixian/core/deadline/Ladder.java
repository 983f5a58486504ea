package io.shixian.core.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * When those who owe a limit are warned before it runs out: as its light turns yellow (T26), and at further rungs.
 * <p>
 * A further rung that a limit has no room for, because the limit is no longer than that or counted in another way, is left out.
 *
 * @param light whether they are warned as the light turns yellow, by the lead of each limit's own
 * @param leads how much is left at the further rungs: working or calendar days, hours or working hours; {@code same day} is the
 *              beginning of the last day
 */
public record Ladder(boolean light, List<Term> leads) {

    /** No warnings. */
    public static final Ladder NONE = new Ladder(false, List.of());

    /** One warning, as the light turns yellow. */
    public static final Ladder LIGHT = new Ladder(true, List.of());

    /**
     * Checks the leads and keeps its own copy.
     *
     * @throws IllegalArgumentException if one is of months or years, counted backwards, or there twice
     */
    public Ladder {
        leads = List.copyOf(leads);
        for (Term lead : leads) {
            if (lead.unit() == Unit.MONTHS || lead.unit() == Unit.YEARS) {
                throw new IllegalArgumentException(
                        "a lead of " + lead + " has no fixed number of days; give it in days or hours");
            }
            if (lead.direction() == Term.Direction.BEFORE) {
                throw new IllegalArgumentException("the lead '" + lead + "' says twice that it comes before; give '"
                        + new Term(lead.amount(), lead.unit(), Term.Direction.AFTER) + "'");
            }
            if (leads.indexOf(lead) != leads.lastIndexOf(lead)) {
                throw new IllegalArgumentException("the lead '" + lead + "' is there twice; give it once");
            }
        }
    }

    /** Returns this ladder with a rung more, at which so much is left. */
    public Ladder and(Term lead) {
        Objects.requireNonNull(lead, "lead");
        List<Term> more = new ArrayList<>(leads);
        more.add(lead);
        return new Ladder(light, more);
    }

    /** Tells whether it has no rung at all. */
    public boolean isEmpty() {
        return !light && leads.isEmpty();
    }

    /** Returns the instants at which its rungs are reached on the way to a deadline, in order; none while its clock stands still. */
    public List<Instant> instants(Deadline deadline) {
        if (isEmpty() || deadline.isSuspended()) {
            return List.of();
        }
        List<Instant> reached = new ArrayList<>();
        if (light) {
            reached.add(deadline.warnsFrom());
        }
        leads.stream()
                .filter(lead -> fits(lead, deadline.clock()))
                .map(deadline::warnsFrom)
                .filter(from -> hasRoom(from, deadline.clock()))
                .forEach(reached::add);
        return reached.stream()
                .filter(from -> from.isBefore(deadline.expiresAt()))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean fits(Term lead, Clock clock) {
        return lead.unit() != Unit.WORKING_HOURS || clock.term().unit() == Unit.WORKING_HOURS;
    }

    private static boolean hasRoom(Instant from, Clock clock) {
        return clock.term().direction() == Term.Direction.BEFORE || from.isAfter(clock.start());
    }
}
