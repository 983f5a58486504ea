package io.shixian.examples.servicedesk.access;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Transition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cases somebody may see. There are three grounds, and no other: the case is of the platform that one runs or supervises;
 * one's own party takes part in it; or one holds a post, such as the service window, for which the procedure lets nobody name a
 * party, so that everybody who holds it may take the case up.
 */
final class Sight {

    private final Supplier<Catalog> catalog;

    Sight(Supplier<Catalog> catalog) {
        this.catalog = catalog;
    }

    boolean maySee(Viewer viewer, String procedure, Map<Role, Party> parties) {
        if (viewer.isPlatformWide() || parties.containsValue(viewer.party())) {
            return true;
        }
        Optional<Procedure> table = catalog.get().find(procedure);
        return table.isPresent() && posts(viewer, table.get()).anyMatch(post -> !parties.containsKey(post));
    }

    /** Returns the procedures in which somebody holds a post. */
    Set<String> watched(Viewer viewer) {
        return catalog.get().procedures().stream()
                .filter(procedure -> posts(viewer, procedure).findAny().isPresent())
                .map(Procedure::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Role> posts(Viewer viewer, Procedure procedure) {
        return viewer.roles().stream()
                .filter(procedure.roles()::contains)
                .filter(role -> !isNamedByAnother(role, procedure));
    }

    /** Tells whether the case of a role is somebody else's to give: then only the party named sees it. */
    private static boolean isNamedByAnother(Role role, Procedure procedure) {
        Opening opening = procedure.opening();
        return opening.binds().contains(role)
                || opening.names().contains(role)
                || opening.mayBind().contains(role)
                || procedure.steps().stream()
                        .filter(step -> !step.roles().equals(List.of(role)))
                        .anyMatch(step -> names(step, role));
    }

    private static boolean names(Transition step, Role role) {
        return step.binds().contains(role) || step.mayBind().contains(role);
    }
}
