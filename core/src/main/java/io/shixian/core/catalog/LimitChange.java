package io.shixian.core.catalog;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.ExtensionRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A change of a limit being written; {@link #per} ends it. */
public final class LimitChange {

    private final RuleBookDraft book;
    private final String procedure;
    private final String limit;
    private Optional<Term> term = Optional.empty();
    private Optional<Strength> strength = Optional.empty();
    private Optional<Term> lead = Optional.empty();
    private Optional<String> choice = Optional.empty();
    private Optional<Role> owedBy = Optional.empty();
    private Function<Clause, Optional<ExtensionRule>> extension = clause -> Optional.empty();

    LimitChange(RuleBookDraft book, String procedure, String limit) {
        this.book = book;
        this.procedure = procedure;
        this.limit = limit;
    }

    /** Sets how long it is, also where the text names no number. */
    public LimitChange term(Term granted) {
        term = Optional.of(granted);
        return this;
    }

    /** Says how strictly it binds; it stays as strict as it was unless said. */
    public LimitChange strength(Strength binding) {
        strength = Optional.of(binding);
        return this;
    }

    /** Turns the light yellow when so much is left. */
    public LimitChange warning(Term left) {
        lead = Optional.of(left);
        return this;
    }

    /** Chooses another reading of when it starts, by its code. */
    public LimitChange reading(String code) {
        choice = Optional.of(code);
        return this;
    }

    /** Says who owes the act. */
    public LimitChange owedBy(Role debtor) {
        owedBy = Optional.of(debtor);
        return this;
    }

    /** Allows extensions, in place of those that were allowed. */
    public LimitChange extendable(Term most, int times, Role... deciding) {
        List<Role> roles = List.of(deciding);
        extension = clause -> Optional.of(new ExtensionRule(most, times, roles, clause));
        return this;
    }

    /** Gives the clause on which the change stands, and ends it. */
    public RuleBookDraft per(Clause clause) {
        return book.add(new LimitAmendment(
                procedure, limit, term, strength, lead, choice, owedBy, extension.apply(clause), clause));
    }
}
