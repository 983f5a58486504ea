package io.shixian.examples.servicedesk.access;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.TimeLimit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody may do to a running clock now. An extension needs a reason.
 *
 * @param kind     what
 * @param limit    to which limit
 * @param as       in which of one's roles
 * @param causes   the grounds, of which one must be given to stop the clock; else none
 * @param document whether a document must be handed in
 * @param most     the most that an extension may add; else empty
 * @param clause   on what authority
 */
public record ClockOffer(
        Kind kind,
        TimeLimit limit,
        Role as,
        List<String> causes,
        boolean document,
        Optional<Term> most,
        Clause clause) {

    /** What can be done to a clock. */
    public enum Kind {
        /** Stop it. */
        SUSPEND,
        /** Let it go on. */
        RESUME,
        /** Give it more time. */
        EXTEND
    }

    /** Keeps its own copy of the grounds. */
    public ClockOffer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(as, "as");
        causes = List.copyOf(causes);
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(clause, "clause");
    }
}
