package io.shixian.core.catalog;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Choice;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Start;
import io.shixian.core.procedure.TimeLimit;
import java.util.Objects;
import java.util.Optional;

/**
 * Changes some parts of a limit and leaves the others as they are.
 * <p>
 * The limit stands on this clause from then on if its term, its strength or its start changes. A term set where the text
 * names none (及时, 定期) does not become a duty by that: the limit stays as strict as it was, unless a strength is set too
 * (T25).
 *
 * @param procedure the code of the procedure
 * @param limit     the code of the limit
 * @param term      how long it is, also where the text names no number
 * @param strength  how strictly it binds
 * @param lead      how much is left when the light turns yellow
 * @param choice    the code of the reading that says when it starts, one of {@link TimeLimit#choices()}
 * @param owedBy    the role that owes the act
 * @param extension how it may be lengthened
 * @param clause    on what authority
 */
public record LimitAmendment(
        String procedure,
        String limit,
        Optional<Term> term,
        Optional<Strength> strength,
        Optional<Term> lead,
        Optional<String> choice,
        Optional<Role> owedBy,
        Optional<ExtensionRule> extension,
        Clause clause)
        implements Amendment {

    /** Checks that nothing is missing. */
    public LimitAmendment {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(owedBy, "owedBy");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(clause, "clause");
    }

    /** Tells whether it changes nothing. */
    public boolean isEmpty() {
        return term.isEmpty()
                && strength.isEmpty()
                && lead.isEmpty()
                && choice.isEmpty()
                && owedBy.isEmpty()
                && extension.isEmpty();
    }

    @Override
    public String place() {
        return procedure + ", limit " + limit;
    }

    TimeLimit applied(TimeLimit before) {
        boolean onThisClause = term.isPresent() || strength.isPresent() || choice.isPresent();
        TimeLimit after = before.with(
                term.or(before::granted),
                strength.orElse(before.strength()),
                lead.orElse(before.lead()),
                start(before),
                onThisClause ? clause : before.clause().orElse(clause));
        TimeLimit owed = owedBy.map(after::owedBy).orElse(after);
        return extension.map(owed::extendable).orElse(owed);
    }

    private Start start(TimeLimit before) {
        return before.choices().stream()
                .filter(reading -> choice.filter(reading.code()::equals).isPresent())
                .findFirst()
                .map(Choice::start)
                .orElse(before.start());
    }
}
