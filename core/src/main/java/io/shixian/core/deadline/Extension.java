package io.shixian.core.deadline;

import io.shixian.core.law.Clause;
import java.util.Objects;
import java.util.Optional;

/**
 * More time on the same clock (T22); not a suspension.
 *
 * @param term   how much, in the clock's own unit
 * @param clause on what authority, if it is known
 */
public record Extension(Term term, Optional<Clause> clause) {

    /** Checks that nothing is missing. */
    public Extension {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(clause, "clause");
    }
}
