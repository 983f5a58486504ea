package io.shixian.core.procedure;

import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Objects;

/**
 * Who may stop a limit's clock, and on which grounds (T20); a limit without such a rule can't be stopped.
 *
 * @param causes  the grounds, as codes, such as {@code hearing}
 * @param roles   who stops it and lets it go on
 * @param written whether the time needed must be told in writing
 * @param clause  on what authority
 */
public record SuspensionRule(List<String> causes, List<Role> roles, boolean written, Clause clause) {

    /** Keeps its own copies of the lists. */
    public SuspensionRule {
        Objects.requireNonNull(clause, "clause");
        causes = List.copyOf(causes);
        roles = List.copyOf(roles);
    }
}
