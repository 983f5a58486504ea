package io.shixian.core.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Objects;

/**
 * Who may lengthen a limit, by how much and how often (T22); a limit without such a rule can't be lengthened.
 *
 * @param most   the most that one extension may add, in the limit's own unit
 * @param times  how often
 * @param roles  who decides it
 * @param clause on what authority
 */
public record ExtensionRule(Term most, int times, List<Role> roles, Clause clause) {

    /** Keeps its own copy of the roles. */
    public ExtensionRule {
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(clause, "clause");
        roles = List.copyOf(roles);
        if (times < 1) {
            throw new IllegalArgumentException(
                    "an extension rule allows " + times + " extensions; allow 1 or more, or leave the rule out");
        }
    }
}
