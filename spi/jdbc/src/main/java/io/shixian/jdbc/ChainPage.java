package io.shixian.jdbc;

import java.util.List;
import java.util.Optional;

/**
 * What was found in some of the cases, which follow one another by their ids.
 *
 * @param cases  how many there are
 * @param events how many events they have
 * @param broken the cases whose history is not whole
 * @param next   after which id to go on, also another day; empty if these were the last
 */
public record ChainPage(int cases, long events, List<CaseVerdict> broken, Optional<String> next) {

    /** Keeps its own copy. */
    public ChainPage {
        broken = List.copyOf(broken);
    }
}
