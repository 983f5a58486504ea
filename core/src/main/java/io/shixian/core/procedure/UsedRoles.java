package io.shixian.core.procedure;

import io.shixian.core.party.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The roles that the rows of a table name, in the order in which they first do. */
final class UsedRoles {

    private final Set<Role> roles = new LinkedHashSet<>();

    private UsedRoles() {}

    static Set<Role> of(Opening opening, List<Transition> steps, List<TimeLimit> limits) {
        UsedRoles used = new UsedRoles();
        used.add(opening.roles(), opening.names(), opening.mayBind(), opening.tells());
        steps.forEach(step -> used.add(step.roles(), step.binds(), step.mayBind(), step.releases(), step.tells()));
        limits.forEach(used::limit);
        return used.roles;
    }

    private void limit(TimeLimit limit) {
        add(limit.owedBy().stream().toList(), limit.tells());
        limit.expiry().ifPresent(expiry -> add(expiry.tells()));
        limit.extension().ifPresent(rule -> add(rule.roles()));
        limit.suspension().ifPresent(rule -> add(rule.roles()));
    }

    @SafeVarargs
    private void add(List<Role>... named) {
        for (List<Role> some : named) {
            roles.addAll(some);
        }
    }
}
