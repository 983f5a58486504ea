package io.shixian.core.assessment;

import io.shixian.core.law.Codes;
import java.util.Set;

/**
 * By which actions returns, reworks and refusals are known: an assessment sees procedures of all kinds, and only the codes
 * of their actions say what was done. A host whose tables use other codes names them here.
 *
 * @param returns  the codes of the actions that send a matter back as misrouted (退回)
 * @param reworks  the codes of the actions that have it done again (重办)
 * @param refusals the codes of the actions that decline it (不予受理)
 */
public record Vocabulary(Set<String> returns, Set<String> reworks, Set<String> refusals) {

    /** The codes of the built-in tables: {@code return}; {@code rework}; {@code decline}, {@code reject}. */
    public static final Vocabulary BUILT_IN =
            new Vocabulary(Set.of("return"), Set.of("rework"), Set.of("decline", "reject"));

    /** Checks the form of the codes and keeps its own copies. */
    public Vocabulary {
        returns = Set.copyOf(returns);
        reworks = Set.copyOf(reworks);
        refusals = Set.copyOf(refusals);
        returns.forEach(Codes::check);
        reworks.forEach(Codes::check);
        refusals.forEach(Codes::check);
    }
}
