package io.shixian.core.catalog;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Optional;

/** A change of a step being written; {@link #per} ends it. */
public final class StepChange {

    private final RuleBookDraft book;
    private final String procedure;
    private final String from;
    private final String action;
    private final Optional<Role> row;
    private List<Role> roles = List.of();
    private Optional<Term> within = Optional.empty();

    StepChange(RuleBookDraft book, String procedure, String from, String action, Optional<Role> row) {
        this.book = book;
        this.procedure = procedure;
        this.from = from;
        this.action = action;
        this.row = row;
    }

    /** Names everyone who may take it from then on. */
    public StepChange by(Role... allowed) {
        roles = List.of(allowed);
        return this;
    }

    /** Allows it only so long after the event that led into its stage. */
    public StepChange within(Term window) {
        within = Optional.of(window);
        return this;
    }

    /** Gives the clause on which the change stands, and ends it. */
    public RuleBookDraft per(Clause clause) {
        return book.add(new StepAmendment(procedure, from, action, row, roles, within, clause));
    }
}
