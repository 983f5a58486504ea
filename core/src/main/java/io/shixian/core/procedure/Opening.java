package io.shixian.core.procedure;

import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Objects;

/**
 * How a matter begins.
 *
 * @param stage   its first stage
 * @param roles   who may open it
 * @param clause  on what authority
 * @param binds   the roles among {@code roles} that the opener is bound to from then on
 * @param names   the roles for which the opener must name a party
 * @param mayBind the roles for which the opener may name one
 * @param tells   the roles whose parties are told
 * @param gap     whether the clause is silent and the rule is ours
 */
public record Opening(
        Stage stage,
        List<Role> roles,
        Clause clause,
        List<Role> binds,
        List<Role> names,
        List<Role> mayBind,
        List<Role> tells,
        boolean gap) {

    /** Keeps its own copies of the lists. */
    public Opening {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(clause, "clause");
        roles = List.copyOf(roles);
        binds = List.copyOf(binds);
        names = List.copyOf(names);
        mayBind = List.copyOf(mayBind);
        tells = List.copyOf(tells);
    }
}
