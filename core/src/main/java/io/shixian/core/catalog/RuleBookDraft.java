package io.shixian.core.catalog;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule book being written, change by change; {@link #complete()} ends it. */
public final class RuleBookDraft {

    private final String code;
    private final Label label;
    private final Source source;
    private final List<Amendment> amendments = new ArrayList<>();
    private final List<Procedure> procedures = new ArrayList<>();
    private LocalDate inForce;

    RuleBookDraft(String code, Label label, Source source) {
        this.code = code;
        this.label = label;
        this.source = source;
        this.inForce = source.inForce();
    }

    /** Sets the first day on which matters are opened under its rules. */
    public RuleBookDraft inForce(LocalDate day) {
        inForce = day;
        return this;
    }

    /** Changes a limit; {@link LimitChange#per} ends the change. */
    public LimitChange limit(String procedure, String limit) {
        return new LimitChange(this, procedure, limit);
    }

    /** Switches a limit off. */
    public RuleBookDraft withdraw(String procedure, String limit, Clause clause) {
        return add(new LimitWithdrawal(procedure, limit, clause));
    }

    /** Changes a step, named by the stage that it leads out of and its action; {@link StepChange#per} ends the change. */
    public StepChange step(String procedure, String from, String action) {
        return new StepChange(this, procedure, from, action, Optional.empty());
    }

    /** Changes the one of several steps for the same stage and action that a role takes now. */
    public StepChange step(String procedure, String from, String action, Role row) {
        return new StepChange(this, procedure, from, action, Optional.of(row));
    }

    /** Brings a procedure of its own, or a newer version of one written out in full. */
    public RuleBookDraft bring(Procedure procedure) {
        procedures.add(procedure);
        return this;
    }

    /** Ends the book. */
    public RuleBook complete() {
        return new RuleBook(code, label, source, inForce, amendments, procedures);
    }

    RuleBookDraft add(Amendment amendment) {
        amendments.add(amendment);
        return this;
    }
}
