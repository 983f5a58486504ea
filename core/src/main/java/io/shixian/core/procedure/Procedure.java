package io.shixian.core.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.party.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one kind of matter (事项) moves: a sound table of steps and limits.
 * <p>
 * Instances are immutable and sound: a table with faults is refused when it is built. Begin with {@link #named}.
 */
public final class Procedure {

    private final String code;
    private final Label label;
    private final int version;
    private final Source source;
    private final LocalDate inForce;
    private final List<Role> roles;
    private final List<Stage> stages;
    private final Opening opening;
    private final List<Transition> steps;
    private final List<TimeLimit> limits;
    private final boolean countsBack;
    private final Map<String, Stage> stagesByCode = new HashMap<>();
    private final Map<String, Optional<ActionRows>> rowsByAction = new HashMap<>();
    private final Map<String, Integer> limitsByCode = new HashMap<>();

    private Procedure(
            String code,
            Label label,
            int version,
            Source source,
            LocalDate inForce,
            List<Role> roles,
            List<Stage> stages,
            Opening opening,
            List<Transition> steps,
            List<TimeLimit> limits) {
        this.code = Codes.check(code);
        this.label = label;
        this.version = version;
        this.source = source;
        this.inForce = inForce;
        this.roles = List.copyOf(roles);
        this.stages = List.copyOf(stages);
        this.opening = opening;
        this.steps = List.copyOf(steps);
        this.limits = List.copyOf(limits);
        List<Fault> faults = new Soundness(this).faults();
        if (!faults.isEmpty()) {
            throw new UnsoundProcedureException(code, faults);
        }
        countsBack =
                limits.stream().anyMatch(limit -> limit.isOn() && limit.term().direction() == Term.Direction.BEFORE);
        stages.forEach(stage -> stagesByCode.put(stage.code(), stage));
        actions()
                .forEach(action -> rowsByAction.put(action.code(), Optional.of(new ActionRows(action, steps, limits))));
        limits.forEach(limit -> limitsByCode.put(limit.code(), limitsByCode.size()));
    }

    /**
     * Begins a procedure.
     *
     * @param code   its stable code, words joined by dots and hyphens
     * @param zh     its Chinese name
     * @param en     its English name
     * @param source the text it comes from
     */
    public static ProcedureTable named(String code, String zh, String en, Source source) {
        return new ProcedureTable(code, new Label(zh, en), source);
    }

    /**
     * Returns a procedure from the values of its table, as they are read from a file.
     *
     * @param inForce the first day on which matters are opened under it
     * @throws UnsoundProcedureException with every fault of the table
     */
    public static Procedure of(
            String code,
            Label label,
            int version,
            Source source,
            LocalDate inForce,
            List<Role> roles,
            List<Stage> stages,
            Opening opening,
            List<Transition> steps,
            List<TimeLimit> limits) {
        return new Procedure(code, label, version, source, inForce, roles, stages, opening, steps, limits);
    }

    /**
     * Returns a later version with other steps and limits; a role that they bring takes part, and one that nothing uses any
     * more does not.
     *
     * @throws UnsoundProcedureException with every fault of the table
     */
    public Procedure amended(int later, LocalDate from, List<Transition> otherSteps, List<TimeLimit> otherLimits) {
        Set<Role> used = UsedRoles.of(opening, otherSteps, otherLimits);
        Set<Role> all = new LinkedHashSet<>(roles);
        all.addAll(used);
        all.retainAll(used);
        return of(code, label, later, source, from, List.copyOf(all), stages, opening, otherSteps, otherLimits);
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    /** Returns the name. */
    public Label label() {
        return label;
    }

    /** Returns the version: a matter stays on the one under which it was opened. */
    public int version() {
        return version;
    }

    /** Returns the text it comes from. */
    public Source source() {
        return source;
    }

    /** Returns the first day on which matters are opened under it. */
    public LocalDate inForce() {
        return inForce;
    }

    /** Returns the roles that take part, in the order of the table. */
    public List<Role> roles() {
        return roles;
    }

    /** Returns the stages in the order of the table. */
    public List<Stage> stages() {
        return stages;
    }

    /** Returns how a matter begins. */
    public Opening opening() {
        return opening;
    }

    /** Returns the steps in the order of the table. */
    public List<Transition> steps() {
        return steps;
    }

    /** Returns the limits in the order of the table. */
    public List<TimeLimit> limits() {
        return limits;
    }

    /** Tells whether a limit is counted back from a day, so that it can run out before it starts (T16). */
    public boolean countsBack() {
        return countsBack;
    }

    /** Returns the actions in the order in which steps first name them. */
    public Set<Action> actions() {
        Set<Action> actions = new LinkedHashSet<>();
        steps.forEach(step -> actions.add(step.action()));
        return actions;
    }

    /** Returns the steps for an action in a stage: one, or several for different roles; none if it can't be done. */
    public List<Transition> steps(Stage from, Action action) {
        return rows(action.code()).map(rows -> rows.from(from)).orElse(List.of());
    }

    /** Finds what an action does here by the action's code. */
    public Optional<ActionRows> rows(String actionCode) {
        return rowsByAction.getOrDefault(actionCode, Optional.empty());
    }

    /** Returns the steps that lead out of a stage, in the order of the table. */
    public List<Transition> stepsFrom(Stage from) {
        return steps.stream().filter(step -> step.from().equals(from)).toList();
    }

    /** Finds a stage by its code. */
    public Optional<Stage> stage(String stageCode) {
        return Optional.ofNullable(stagesByCode.get(stageCode));
    }

    /** Finds an action by its code. */
    public Optional<Action> action(String actionCode) {
        return rows(actionCode).map(ActionRows::action);
    }

    /** Finds a role that takes part by its code. */
    public Optional<Role> role(String roleCode) {
        return roles.stream().filter(role -> role.code().equals(roleCode)).findFirst();
    }

    /** Finds a limit by its code. */
    public Optional<TimeLimit> limit(String limitCode) {
        return Optional.ofNullable(limitsByCode.get(limitCode)).map(limits::get);
    }

    /** Returns where a limit stands among {@link #limits()}. */
    public int indexOf(TimeLimit limit) {
        return limitsByCode.getOrDefault(limit.code(), -1);
    }

    /** Returns the code with the version, such as {@code complaint.business@1}. */
    @Override
    public String toString() {
        return code + "@" + version;
    }
}
