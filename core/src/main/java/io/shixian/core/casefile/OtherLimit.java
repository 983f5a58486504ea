package io.shixian.core.casefile;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.procedure.TimeLimit;
import java.util.Objects;
import java.util.Optional;

/**
 * A term that another law or standard fixes for a single matter, instead of the one in the procedure's replaceable limit
 * (GDZW 0001.5-2019, 5.2). It binds as a duty.
 *
 * @param term   how long
 * @param clause on what authority
 */
public record OtherLimit(Term term, Clause clause) {

    /**
     * Checks that the term runs onwards.
     *
     * @throws IllegalArgumentException if it is counted backwards
     */
    public OtherLimit {
        Objects.requireNonNull(clause, "clause");
        if (term.direction() == Term.Direction.BEFORE) {
            throw new IllegalArgumentException(term + " is counted backwards; a limit to reply runs onwards, such as "
                    + new Term(term.amount(), term.unit(), Term.Direction.AFTER));
        }
    }

    /** Returns a limit with this term in place of its own. */
    TimeLimit instead(TimeLimit limit) {
        return limit.with(Optional.of(term), Strength.SHALL, limit.lead(), limit.start(), clause);
    }
}
