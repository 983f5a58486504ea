package io.shixian.jackson;

import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Fault;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Phase;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import io.shixian.core.procedure.UnsoundProcedureException;
import io.shixian.jackson.Located.Kind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one procedure: first whether every row says what it must, then whether the table is sound. */
final class ProcedureReader {

    // spotless:off
    private static final String[] TABLE = {
        "$schema", "code", "version", "label", "source", "sources", "inForce", "roles", "stages", "actions", "opening", "steps", "limits"
    };
    // spotless:on

    private final Faults faults;
    private final Citations citations;
    private final Names<Role> roles;
    private final Names<Stage> stages;
    private final Names<Action> actions;

    private ProcedureReader(Faults faults) {
        Label none = new Label(Fields.MISSING, Fields.MISSING);
        this.faults = faults;
        this.citations = new Citations(faults);
        this.roles = new Names<>("role", new Role(Fields.MISSING, none), Map.of(), faults);
        this.stages = new Names<>("stage", new Stage(Fields.MISSING, none, Phase.OPEN), Map.of(), faults);
        this.actions = new Names<>("action", new Action(Fields.MISSING, none), Map.of(), faults);
    }

    /** Reads a procedure; nothing if there is a fault, all of which are noted. */
    static Optional<Procedure> read(Located value, Faults faults) {
        return new ProcedureReader(faults).procedure(value);
    }

    private Optional<Procedure> procedure(Located value) {
        int before = faults.count();
        Fields table = Fields.of(value, faults, TABLE);
        String code = table.code("code");
        Label label = table.label("label");
        int version = table.whole("version", 1, 1);
        Source source = citations.define(table);
        LocalDate inForce = table.dayIf("inForce").orElse(source.inForce());
        names(table);
        StepReader rows = new StepReader(faults, citations, roles, stages, actions);
        Optional<Opening> opening = table.required("opening", Kind.FIELDS).map(rows::opening);
        table.required("steps", Kind.ITEMS);
        List<Transition> steps = table.items("steps").stream().map(rows::step).toList();
        unused(table, steps);
        LimitReader limitRows = new LimitReader(faults, citations, roles, stages, actions);
        List<TimeLimit> limits =
                table.items("limits").stream().map(limitRows::limit).toList();
        if (faults.count() > before || opening.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Procedure.of(
                    code, label, version, source, inForce, roles.all(), stages.all(), opening.get(), steps, limits));
        } catch (UnsoundProcedureException e) {
            for (Fault fault : e.faults()) {
                faults.add(value, fault.toString());
            }
            return Optional.empty();
        }
    }

    private void names(Fields table) {
        table.required("roles", Kind.ITEMS);
        table.items("roles").forEach(item -> role(item, roles, faults));
        table.required("stages", Kind.ITEMS);
        table.items("stages").forEach(this::stage);
        table.required("actions", Kind.ITEMS);
        table.items("actions").forEach(this::action);
    }

    static void role(Located value, Names<Role> roles, Faults faults) {
        Fields row = Fields.of(value, faults, "code", "label");
        Role role = new Role(row.code("code"), row.label("label"));
        roles.define(value, role.code(), role);
    }

    private void stage(Located value) {
        Fields row = Fields.of(value, faults, "code", "label", "phase");
        row.required("phase", Kind.TEXT);
        Phase phase = row.oneOf("phase", Vocabulary.PHASES).orElse(Phase.OPEN);
        Stage stage = new Stage(row.code("code"), row.label("label"), phase);
        stages.define(value, stage.code(), stage);
    }

    private void action(Located value) {
        Fields row = Fields.of(value, faults, "code", "label");
        Action action = new Action(row.code("code"), row.label("label"));
        actions.define(value, action.code(), action);
    }

    /** An action lives only in the steps that take it, so one without a step would be lost. */
    private void unused(Fields table, List<Transition> steps) {
        Set<Action> taken = new HashSet<>();
        steps.forEach(step -> taken.add(step.action()));
        for (Action action : actions.all()) {
            if (!taken.contains(action)) {
                faults.add(
                        table.at("actions"),
                        "no step has the action " + Faults.quoted(action.code()) + "; add one or leave it out");
            }
        }
    }
}
