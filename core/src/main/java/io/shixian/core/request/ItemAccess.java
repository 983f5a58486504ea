package io.shixian.core.request;

import java.util.Set;

/**
 * Who can ask for an item, and how and where; {@link ServiceItem} checks it.
 *
 * @param served whom it serves
 * @param ways   by which ways it is asked for
 * @param scopes where it can be asked for besides the place of its organ; empty if only there
 */
public record ItemAccess(Set<Served> served, Set<HandlingWay> ways, Set<Scope> scopes) {

    /** Keeps its own copies. */
    public ItemAccess {
        served = Set.copyOf(served);
        ways = Set.copyOf(ways);
        scopes = Set.copyOf(scopes);
    }
}
