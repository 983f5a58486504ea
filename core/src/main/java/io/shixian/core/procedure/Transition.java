package io.shixian.core.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a procedure: in a stage, some roles may do something, and the matter moves on.
 *
 * @param from      the stage before
 * @param action    what is done
 * @param roles     who may do it; a role that is bound to a party, only by that party
 * @param to        the stage after
 * @param clause    on what authority
 * @param strength  how strictly the clause speaks
 * @param needs     what the step needs besides
 * @param checklist the list to work through, if there is one
 * @param binds     the roles for which the step must name a party
 * @param mayBind   the roles for which it may name one
 * @param releases  the roles that are bound to nobody afterwards
 * @param tells     the roles whose parties are told
 * @param atMost    how often in a matter's life it may happen; 0 for any number
 * @param within    how long after the event that led into the stage it is possible; empty for any time
 * @param joint     whether each of the roles must do it for itself, in any order, so that the last one moves the matter
 * @param gap       whether the clause is silent and the row is ours
 */
public record Transition(
        Stage from,
        Action action,
        List<Role> roles,
        Stage to,
        Clause clause,
        Strength strength,
        Set<Requirement> needs,
        Optional<Checklist> checklist,
        List<Role> binds,
        List<Role> mayBind,
        List<Role> releases,
        List<Role> tells,
        int atMost,
        Optional<Term> within,
        boolean joint,
        boolean gap) {

    /** Keeps its own copies of the lists. */
    public Transition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(strength, "strength");
        roles = List.copyOf(roles);
        needs = Set.copyOf(needs);
        binds = List.copyOf(binds);
        mayBind = List.copyOf(mayBind);
        releases = List.copyOf(releases);
        tells = List.copyOf(tells);
        Objects.requireNonNull(within, "within");
    }

    /** Returns this row for other roles, on a clause that fills the gap, if there was one. */
    public Transition by(List<Role> others, Clause rule) {
        return new Transition(
                from, action, others, to, rule, strength, needs, checklist, binds, mayBind, releases, tells, atMost,
                within, joint, false);
    }

    /** Returns this row with another time in which it is possible, on a clause that fills the gap, if there was one. */
    public Transition within(Term window, Clause rule) {
        return new Transition(
                from,
                action,
                roles,
                to,
                rule,
                strength,
                needs,
                checklist,
                binds,
                mayBind,
                releases,
                tells,
                atMost,
                Optional.of(window),
                joint,
                false);
    }

    @Override
    public String toString() {
        return from + " --" + action + roles + "--> " + to;
    }
}
