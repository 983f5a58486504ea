package io.shixian.core.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A procedure being written, row by row; {@link #sound()} ends it. */
public final class ProcedureTable {

    final String code;
    final Label label;
    final Source source;
    final List<Role> roles = new ArrayList<>();
    final List<Stage> stages = new ArrayList<>();
    final List<OpeningRow> openings = new ArrayList<>();
    int version = 1;
    LocalDate inForce;
    private final List<StepRow> steps = new ArrayList<>();
    private final List<LimitRow> limits = new ArrayList<>();

    ProcedureTable(String code, Label label, Source source) {
        this.code = Codes.check(code);
        this.label = label;
        this.source = source;
        this.inForce = source.inForce();
    }

    /** Sets the version, from 1 on. */
    public ProcedureTable version(int number) {
        version = number;
        return this;
    }

    /** Sets the first day on which matters are opened under it, if it is not the day on which its text came into force. */
    public ProcedureTable inForce(LocalDate day) {
        inForce = day;
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
        LimitRow row = new LimitRow(this, limitCode, new Label(zh, en), Optional.of(term));
        limits.add(row);
        return row;
    }

    /**
     * Adds a limit whose term the text leaves open (及时, 定期, 同步); it is off until a rule book sets one, and then it is
     * exceeded, never breached.
     */
    public LimitRow target(String limitCode, String zh, String en) {
        LimitRow row = new LimitRow(this, limitCode, new Label(zh, en), Optional.empty());
        limits.add(row);
        return row.strength(Strength.IN_PRINCIPLE);
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
        return Procedure.of(
                code,
                label,
                version,
                source,
                inForce,
                roles,
                stages,
                openings.get(0).build(),
                steps.stream().map(StepRow::build).toList(),
                limits.stream().map(LimitRow::build).toList());
    }
}
