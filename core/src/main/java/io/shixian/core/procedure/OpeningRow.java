package io.shixian.core.procedure;

import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import java.util.List;

/** How a matter begins, being written. */
public final class OpeningRow extends Row {

    private final Stage stage;
    private final List<Role> roles;
    private final Clause clause;
    private List<Role> binds = List.of();
    private List<Role> names = List.of();
    private List<Role> mayBind = List.of();
    private List<Role> tells = List.of();
    private boolean gap;

    OpeningRow(ProcedureTable table, Stage stage, List<Role> roles, Clause clause) {
        super(table);
        this.stage = stage;
        this.roles = roles;
        this.clause = clause;
    }

    /** Binds an opener in one of these roles to the role from then on. */
    public OpeningRow binds(Role... bound) {
        binds = List.of(bound);
        return this;
    }

    /** Demands that the opener names a party for each of these roles. */
    public OpeningRow names(Role... named) {
        names = List.of(named);
        return this;
    }

    /** Lets the opener name parties for these roles. */
    public OpeningRow mayBind(Role... bound) {
        mayBind = List.of(bound);
        return this;
    }

    /** Tells the parties in these roles. */
    public OpeningRow tells(Role... told) {
        tells = List.of(told);
        return this;
    }

    /** Says that the clause is silent and the rule is ours. */
    public OpeningRow gap() {
        gap = true;
        return this;
    }

    Opening build() {
        return new Opening(stage, roles, clause, binds, names, mayBind, tells, gap);
    }
}
