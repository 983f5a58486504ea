package io.shixian.core.request;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * Which materials of an item may come later, and by when, if the applicant promises them in writing (容缺受理);
 * {@link ServiceItem} checks it.
 * <p>
 * National law has no such rule and no number for it: the clause is one of local law.
 *
 * @param later  the codes of the materials that may come later; the others that are required are the main ones
 * @param within how long after the acceptance
 * @param clause on what authority
 */
public record TolerantAcceptance(Set<String> later, Term within, Clause clause) {

    /** Keeps its own copy. */
    public TolerantAcceptance {
        later = Set.copyOf(later);
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(clause, "clause");
    }

    /** Returns by when the rest must come if the application was accepted at a moment. */
    public Deadline due(Instant accepted, WorkCalendar calendar) {
        return within.after(accepted, calendar);
    }
}
