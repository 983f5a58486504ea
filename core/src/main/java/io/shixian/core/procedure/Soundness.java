package io.shixian.core.procedure;

import io.shixian.core.party.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds every fault of a table at once, so that its author mends them at once (M3, M4). */
final class Soundness {

    private final Procedure table;
    private final Set<Stage> stages;
    private final Set<Action> actions;
    private final Set<Role> usedRoles = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    Soundness(Procedure table) {
        this.table = table;
        this.stages = new HashSet<>(table.stages());
        this.actions = table.actions();
    }

    List<Fault> faults() {
        twice("stages", table.stages());
        twice("roles", table.roles());
        twice("limits", table.limits().stream().map(TimeLimit::code).toList());
        if (table.version() < 1) {
            fault("version", "it is " + table.version() + "; count versions from 1 on");
        }
        opening();
        table.steps().forEach(this::step);
        rivals();
        if (table.limits().stream().filter(TimeLimit::replaceable).count() > 1) {
            fault("limits", "several can be replaced by another law; a matter names one term, so keep one");
        }
        table.limits().forEach(limit -> new LimitSoundness(table, limit, this).check());
        reach();
        for (Role role : table.roles()) {
            if (!usedRoles.contains(role)) {
                fault("role " + role, "nothing uses it; use it in a row or leave it out");
            }
        }
        return faults;
    }

    private void opening() {
        Opening opening = table.opening();
        stage("opening", opening.stage());
        if (opening.stage().isClosed()) {
            fault("opening", "the first stage " + opening.stage() + " is closed; open a matter in an open stage");
        }
        acting("opening", opening.roles());
        used("opening", opening.names());
        used("opening", opening.mayBind());
        used("opening", opening.tells());
        for (Role role : opening.binds()) {
            if (!opening.roles().contains(role)) {
                fault("opening", "it binds " + role + ", which can't open the matter; add it to the opening's roles");
            }
        }
    }

    private void step(Transition step) {
        String place = "step " + step.from() + " --" + step.action();
        stage(place, step.from());
        stage(place, step.to());
        step.checklist().ifPresent(list -> stage(place, list.failed()));
        if (step.from().isClosed()) {
            fault(place, "it leads out of the closed stage " + step.from() + "; drop the step or open the stage");
        }
        acting(place, step.roles());
        used(place, step.binds());
        used(place, step.mayBind());
        used(place, step.releases());
        used(place, step.tells());
        if (step.atMost() < 0) {
            fault(place, "it is allowed " + step.atMost() + " times; write 1 or more, or nothing for any number");
        }
        step.checklist()
                .ifPresent(list -> twice(
                        place + ", checklist",
                        list.items().stream().map(Item::code).toList()));
        if (step.joint()) {
            joint(place, step);
        }
        for (Role role : step.binds()) {
            if (step.mayBind().contains(role) || step.releases().contains(role)) {
                fault(place, "it both names and frees, or must and may name, the role " + role + "; keep one");
            }
        }
    }

    /** Each role consents for itself; a second role, and nothing that only one of them could hand in. */
    private void joint(String place, Transition step) {
        if (new HashSet<>(step.roles()).size() < 2) {
            fault(place, "it asks for the consents of " + step.roles() + "; name two roles or more, or drop joint()");
        }
        if (step.checklist().isPresent()
                || !step.binds().isEmpty()
                || !step.releases().isEmpty()) {
            fault(place, "consents of several roles can't check a list, name or free a party; do it in another step");
        }
    }

    /** Two rows for the same stage, action and role would leave open which of them holds. */
    private void rivals() {
        Set<String> seen = new HashSet<>();
        for (Transition step : table.steps()) {
            for (Role role : step.roles()) {
                if (!seen.add(step.from() + "\n" + step.action() + "\n" + role)) {
                    fault(
                            "step " + step.from() + " --" + step.action(),
                            "there are two rows for the role " + role + "; keep one");
                }
            }
        }
    }

    private void reach() {
        Set<Stage> reached = new HashSet<>(Set.of(table.opening().stage()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Transition step : table.steps()) {
                if (reached.contains(step.from())) {
                    grown |= reached.add(step.to());
                    grown |= step.checklist().isPresent()
                            && reached.add(step.checklist().get().failed());
                }
            }
            for (TimeLimit limit : table.limits()) {
                grown |= limit.expiry().isPresent()
                        && reached.add(limit.expiry().get().to());
            }
        }
        for (Stage stage : table.stages()) {
            if (!reached.contains(stage)) {
                fault("stage " + stage, "no step leads to it; add one or leave it out");
            }
            if (!stage.isClosed() && table.stepsFrom(stage).isEmpty()) {
                fault("stage " + stage, "no step leads out of it; add one or make it closed");
            }
        }
    }

    void stage(String place, Stage stage) {
        if (!stages.contains(stage)) {
            fault(place, "the stage " + stage + " is not defined; add it to stages(…)");
        }
        if (table.stages().stream().anyMatch(named -> named.equals(stage) && named.phase() != stage.phase())) {
            fault(place, "the stage " + stage + " is open in one place and closed in another; write it once");
        }
    }

    void action(String place, Action action) {
        if (!actions.contains(action)) {
            fault(place, "no step has the action " + action + "; add one or name another action");
        }
    }

    void acting(String place, List<Role> roles) {
        if (roles.isEmpty()) {
            fault(place, "nobody may do it; name a role");
        }
        if (roles.contains(Role.SYSTEM)) {
            fault(place, "the system acts only when a limit runs out; use onExpiry of a limit");
        }
        used(place, roles);
    }

    void used(String place, Collection<Role> roles) {
        for (Role role : roles) {
            usedRoles.add(role);
            if (!table.roles().contains(role)) {
                fault(place, "the role " + role + " is not defined; add it to roles(…)");
            }
        }
    }

    void fault(String place, String what) {
        faults.add(new Fault(place, what));
    }

    private void twice(String place, List<?> names) {
        Set<Object> seen = new HashSet<>();
        for (Object name : names) {
            if (!seen.add(name)) {
                fault(place, name + " is defined twice; define it once");
            }
        }
    }
}
