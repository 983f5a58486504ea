package io.shixian.core.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A limit of a procedure: from which step until which, how long, by whom, by which clause.
 *
 * @param code        the stable code in kebab-case
 * @param label       its name
 * @param term        how long
 * @param fromOpening whether it starts when the matter is opened
 * @param from        the actions that start it, anew if it ran before
 * @param fromExpiry  the limits at whose expiry it starts, as of the day on which their effect holds
 * @param until       the actions that keep it
 * @param stoppedBy   the actions that end it without a verdict
 * @param owedBy      the role that owes the act; empty until the rule says so, which the soundness check demands
 * @param clause      on what authority; empty until the rule says so, which the soundness check demands
 * @param strength    how strictly it binds
 * @param lead        how much is left when the light turns yellow
 * @param expiry      what the law deems to happen when it runs out, if anything
 * @param extension   how it may be lengthened, if at all
 * @param suspension  how its clock may be stopped, if at all
 * @param gap         whether the clause is silent and the limit is ours
 */
public record TimeLimit(
        String code,
        Label label,
        Term term,
        boolean fromOpening,
        Set<Action> from,
        List<String> fromExpiry,
        Set<Action> until,
        Set<Action> stoppedBy,
        Optional<Role> owedBy,
        Optional<Clause> clause,
        Strength strength,
        Term lead,
        Optional<Expiry> expiry,
        Optional<ExtensionRule> extension,
        Optional<SuspensionRule> suspension,
        boolean gap) {

    /** Keeps its own copies of the sets. */
    public TimeLimit {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(term, "term");
        from = Set.copyOf(from);
        fromExpiry = List.copyOf(fromExpiry);
        until = Set.copyOf(until);
        stoppedBy = Set.copyOf(stoppedBy);
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(lead, "lead");
    }

    /** Tells whether an action ends this limit, with a verdict or without. */
    public boolean endsWith(Action action) {
        return until.contains(action) || stoppedBy.contains(action);
    }

    @Override
    public String toString() {
        return code + " " + term;
    }
}
