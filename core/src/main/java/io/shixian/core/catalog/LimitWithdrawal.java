package io.shixian.core.catalog;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.TimeLimit;
import java.util.Objects;
import java.util.Optional;

/**
 * Switches a limit off: it stays in the procedure, but nothing is counted (V9).
 *
 * @param procedure the code of the procedure
 * @param limit     the code of the limit
 * @param clause    on what authority
 */
public record LimitWithdrawal(String procedure, String limit, Clause clause) implements Amendment {

    /** Checks that nothing is missing. */
    public LimitWithdrawal {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public String place() {
        return procedure + ", limit " + limit;
    }

    TimeLimit applied(TimeLimit before) {
        return before.with(Optional.empty(), before.strength(), before.lead(), before.start(), clause);
    }
}
