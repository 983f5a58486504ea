package io.shixian.core.casefile;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One event of a case as it is accounted for: everything but what was handed in.
 *
 * @param number      which event it is, from 1 on
 * @param type        the kind of event as a code, such as {@code moved}
 * @param what        what happened
 * @param by          who did it, in which role
 * @param recordedAt  when it was recorded
 * @param effectiveOn the day from which on it holds
 * @param from        the stage before; empty if the case was opened
 * @param to          the stage after
 * @param clause      on what authority
 * @param limits      what it did to limits: first those that ran out or ended, then what happened to clocks, then those that started
 * @param told        whom it was told to
 */
public record AuditEntry(
        int number,
        String type,
        Label what,
        Actor by,
        Instant recordedAt,
        LocalDate effectiveOn,
        Optional<Stage> from,
        Stage to,
        Clause clause,
        List<LimitEffect> limits,
        List<Recipient> told) {

    /** Keeps its own copies. */
    public AuditEntry {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(clause, "clause");
        limits = List.copyOf(limits);
        told = List.copyOf(told);
    }

    /** Tells whether the case came into another stage, or into its first one. */
    public boolean moved() {
        return from.filter(to::equals).isEmpty();
    }
}
