package io.shixian.core.catalog;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Transition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Changes who may take a step, or how long it is possible; the step stands on this clause from then on.
 *
 * @param procedure the code of the procedure
 * @param from      the code of the stage that the step leads out of
 * @param action    the code of its action
 * @param row       a role that takes the step now, which names one of several rows; empty if there is only one
 * @param roles     who may take it from then on; empty to leave that as it is
 * @param within    how long after the event that led into the stage it is possible; empty to leave that as it is
 * @param clause    on what authority
 */
public record StepAmendment(
        String procedure,
        String from,
        String action,
        Optional<Role> row,
        List<Role> roles,
        Optional<Term> within,
        Clause clause)
        implements Amendment {

    /** Keeps its own copy of the roles. */
    public StepAmendment {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(row, "row");
        roles = List.copyOf(roles);
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(clause, "clause");
    }

    /** Tells whether it changes nothing. */
    public boolean isEmpty() {
        return roles.isEmpty() && within.isEmpty();
    }

    @Override
    public String place() {
        return procedure + ", step " + from + " --" + action
                + row.map(role -> " by " + role).orElse("");
    }

    Transition applied(Transition before) {
        Transition by = roles.isEmpty() ? before : before.by(roles, clause);
        return within.map(window -> by.within(window, clause)).orElse(by);
    }
}
