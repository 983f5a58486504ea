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
 * @param granted     how long; empty where the text names no number (及时, 定期, 同步), so that nothing is counted until a
 *                    host sets one with a rule book
 * @param start       what starts it
 * @param until       the actions that keep it
 * @param stoppedBy   the actions that end it without a verdict
 * @param owedBy      the role that owes the act; empty until the rule says so, which the soundness check demands
 * @param clause      on what authority; empty until the rule says so, which the soundness check demands
 * @param strength    how strictly it binds
 * @param lead        how much is left when the light turns yellow
 * @param expiry      what the law deems to happen when it runs out, if anything
 * @param extension   how it may be lengthened, if at all
 * @param suspension  how its clock may be stopped, if at all
 * @param tells       the roles whose parties are told when its clock is stopped, goes on or is lengthened
 * @param replaceable whether another law may fix another term for a single matter, named when it is opened
 * @param choices     other readings of when it starts
 * @param gap         whether the clause is silent and the limit is ours
 */
public record TimeLimit(
        String code,
        Label label,
        Optional<Term> granted,
        Start start,
        Set<Action> until,
        Set<Action> stoppedBy,
        Optional<Role> owedBy,
        Optional<Clause> clause,
        Strength strength,
        Term lead,
        Optional<Expiry> expiry,
        Optional<ExtensionRule> extension,
        Optional<SuspensionRule> suspension,
        List<Role> tells,
        boolean replaceable,
        List<Choice> choices,
        boolean gap) {

    /** Keeps its own copies of the sets. */
    public TimeLimit {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(granted, "granted");
        Objects.requireNonNull(start, "start");
        until = Set.copyOf(until);
        stoppedBy = Set.copyOf(stoppedBy);
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(lead, "lead");
        tells = List.copyOf(tells);
        choices = List.copyOf(choices);
    }

    /** Tells whether it has a term, so that it is counted. */
    public boolean isOn() {
        return granted.isPresent();
    }

    /**
     * Returns how long it is.
     *
     * @throws IllegalStateException if it has no term
     */
    public Term term() {
        if (granted.isEmpty()) {
            throw new IllegalStateException(
                    "the limit '" + code + "' has no term; the text names no number, a rule book can set one");
        }
        return granted.get();
    }

    /** Tells whether it starts when the matter is opened. */
    public boolean fromOpening() {
        return start.opening();
    }

    /** Returns the actions that start it. */
    public Set<Action> from() {
        return start.actions();
    }

    /** Returns the limits at whose expiry it starts. */
    public List<String> fromExpiry() {
        return start.expiries();
    }

    /** Tells whether an action ends this limit, with a verdict or without. */
    public boolean endsWith(Action action) {
        return until.contains(action) || stoppedBy.contains(action);
    }

    /**
     * Returns this limit with another term, strength, warning or start, on a clause; another clause than its own fills the
     * gap, if there was one.
     */
    public TimeLimit with(Optional<Term> other, Strength binding, Term warning, Start from, Clause rule) {
        return new TimeLimit(
                code,
                label,
                other,
                from,
                until,
                stoppedBy,
                owedBy,
                Optional.of(rule),
                binding,
                warning,
                expiry,
                extension,
                suspension,
                tells,
                replaceable,
                choices,
                gap && clause.equals(Optional.of(rule)));
    }

    /** Returns this limit owed by another role. */
    public TimeLimit owedBy(Role debtor) {
        return new TimeLimit(
                code,
                label,
                granted,
                start,
                until,
                stoppedBy,
                Optional.of(debtor),
                clause,
                strength,
                lead,
                expiry,
                extension,
                suspension,
                tells,
                replaceable,
                choices,
                gap);
    }

    /** Returns this limit with another rule on how it may be lengthened. */
    public TimeLimit extendable(ExtensionRule rule) {
        return new TimeLimit(
                code,
                label,
                granted,
                start,
                until,
                stoppedBy,
                owedBy,
                clause,
                strength,
                lead,
                expiry,
                Optional.of(rule),
                suspension,
                tells,
                replaceable,
                choices,
                gap);
    }

    @Override
    public String toString() {
        return code + granted.map(term -> " " + term).orElse(" without a term");
    }
}
