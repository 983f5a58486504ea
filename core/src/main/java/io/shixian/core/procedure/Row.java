package io.shixian.core.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import java.util.List;

/** A row of a table being written, from which the next row can be begun. */
abstract sealed class Row permits OpeningRow, StepRow, LimitRow {

    private final ProcedureTable table;

    Row(ProcedureTable table) {
        this.table = table;
    }

    /** Ends this row and adds a step that one role may take. */
    public StepRow step(Stage from, Action action, Role by, Stage to, Clause clause) {
        return table.step(from, action, by, to, clause);
    }

    /** Ends this row and adds a step that any of several roles may take. */
    public StepRow step(Stage from, Action action, List<Role> by, Stage to, Clause clause) {
        return table.step(from, action, by, to, clause);
    }

    /** Ends this row and adds a limit. */
    public LimitRow limit(String code, String zh, String en, Term term) {
        return table.limit(code, zh, en, term);
    }

    /** Ends this row and adds a limit whose term the text leaves open; it is off until a rule book sets one. */
    public LimitRow target(String code, String zh, String en) {
        return table.target(code, zh, en);
    }

    /**
     * Ends the table.
     *
     * @throws UnsoundProcedureException with every fault of the table
     */
    public Procedure sound() {
        return table.sound();
    }
}
