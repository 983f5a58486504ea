package io.shixian.core.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.party.Role;
import java.util.ArrayList;
import java.util.List;

/** A procedure being written, row by row; {@link #sound()} ends it. */
public final class ProcedureTable {

    final String code;
    final Label label;
    final Source source;
    final List<Role> roles = new ArrayList<>();
    final List<Stage> stages = new ArrayList<>();
    final List<OpeningRow> openings = new ArrayList<>();
    int version = 1;
    private final List<StepRow> steps = new ArrayList<>();
    private final List<LimitRow> limits = new ArrayList<>();

    ProcedureTable(String code, Label label, Source source) {
        this.code = Codes.check(code);
        this.label = label;
        this.source = source;
    }

    /** Sets the version, from 1 on. */
    public ProcedureTable version(int number) {
        version = number;
        return this;
    }

    /** Names the roles that take part. */
    public ProcedureTable roles(Role... names) {
        roles.addAll(List.of(names));
        return this;
    }

    /** Names the stages. */
    public ProcedureTable stages(Stage... names) {
        stages.addAll(List.of(names));
        return this;
    }

    /** Says how a matter begins: in which stage, opened by whom, on what authority. */
    public OpeningRow opening(Stage stage, List<Role> by, Clause clause) {
        OpeningRow row = new OpeningRow(this, stage, by, clause);
        openings.add(row);
        return row;
    }

    /** Adds a step that one role may take. */
    public StepRow step(Stage from, Action action, Role by, Stage to, Clause clause) {
        return step(from, action, List.of(by), to, clause);
    }

    /** Adds a step that any of several roles may take. */
    public StepRow step(Stage from, Action action, List<Role> by, Stage to, Clause clause) {
        StepRow row = new StepRow(this, from, action, by, to, clause);
        steps.add(row);
        return row;
    }

    /** Adds a limit. */
    public LimitRow limit(String limitCode, String zh, String en, Term term) {
        LimitRow row = new LimitRow(this, limitCode, new Label(zh, en), term);
        limits.add(row);
        return row;
    }

    /**
     * Ends the table.
     *
     * @throws UnsoundProcedureException with every fault of the table
     */
    public Procedure sound() {
        if (openings.size() != 1) {
            throw new UnsoundProcedureException(
                    code,
                    List.of(new Fault(
                            "opening",
                            "there are " + openings.size() + " openings; say once how a matter begins, "
                                    + "with opening(stage, roles, clause)")));
        }
        return new Procedure(
                this,
                openings.get(0).build(),
                steps.stream().map(StepRow::build).toList(),
                limits.stream().map(LimitRow::build).toList());
    }
}
