package io.shixian.core.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A step being written. */
public final class StepRow extends Row {

    private final Stage from;
    private final Action action;
    private final List<Role> roles;
    private final Stage to;
    private final Clause clause;
    private Strength strength = Strength.SHALL;
    private Set<Requirement> needs = Set.of();
    private Optional<Checklist> checklist = Optional.empty();
    private List<Role> binds = List.of();
    private List<Role> mayBind = List.of();
    private List<Role> releases = List.of();
    private List<Role> tells = List.of();
    private int atMost;
    private Optional<Term> within = Optional.empty();
    private boolean joint;
    private boolean gap;

    StepRow(ProcedureTable table, Stage from, Action action, List<Role> roles, Stage to, Clause clause) {
        super(table);
        this.from = from;
        this.action = action;
        this.roles = roles;
        this.to = to;
        this.clause = clause;
    }

    /** Says how strictly the clause speaks; a duty unless said otherwise. */
    public StepRow strength(Strength binding) {
        strength = binding;
        return this;
    }

    /** Demands something besides. */
    public StepRow needs(Requirement... demanded) {
        needs = Set.of(demanded);
        return this;
    }

    /** Demands a result for each item, and leads elsewhere if one fails; no items mean that the actor names them. */
    public StepRow checks(Stage failed, Item... items) {
        checklist = Optional.of(new Checklist(List.of(items), failed));
        return this;
    }

    /** Demands that the step names a party for each of these roles. */
    public StepRow binds(Role... bound) {
        binds = List.of(bound);
        return this;
    }

    /** Lets the step name parties for these roles. */
    public StepRow mayBind(Role... bound) {
        mayBind = List.of(bound);
        return this;
    }

    /** Leaves these roles bound to nobody. */
    public StepRow releases(Role... released) {
        releases = List.of(released);
        return this;
    }

    /** Tells the parties in these roles. */
    public StepRow tells(Role... told) {
        tells = List.of(told);
        return this;
    }

    /** Allows the step so many times in a matter's life. */
    public StepRow atMost(int times) {
        atMost = times;
        return this;
    }

    /** Allows the step only so long after the event that led into its stage. */
    public StepRow within(Term window) {
        within = Optional.of(window);
        return this;
    }

    /** Demands the consent of every role of the row, each for itself and in any order; the last one moves the matter. */
    public StepRow joint() {
        joint = true;
        return this;
    }

    /** Says that the clause is silent and the row is ours. */
    public StepRow gap() {
        gap = true;
        return this;
    }

    Transition build() {
        return new Transition(
                from, action, roles, to, clause, strength, needs, checklist, binds, mayBind, releases, tells, atMost,
                within, joint, gap);
    }
}
