package io.shixian.core.procedure;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Objects;

/**
 * What the law deems to happen when a limit runs out while nobody has acted.
 *
 * @param to      the stage that the matter is in from then on
 * @param effect  from which day on
 * @param tells   the roles whose parties are told
 * @param clause  on what authority
 */
public record Expiry(Stage to, Effect effect, List<Role> tells, Clause clause) {

    /** Keeps its own copy of the list. */
    public Expiry {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(clause, "clause");
        tells = List.copyOf(tells);
    }

    /** From which day on a deemed outcome holds (T23). */
    public enum Effect {
        /** From the moment at which the limit has run out, so from the day after its last day. */
        AT_EXPIRY,
        /** From the last day of the limit on (期限届满之日起), as in 行政复议法 30. */
        ON_LAST_DAY,
        /** As of the day on which the limit began, as in 行政许可法 32. */
        AS_OF_START;

        /** Returns the stable code. */
        public String code() {
            return Codes.of(this);
        }
    }
}
