package io.shixian.core.policy;

import java.util.List;
import java.util.Objects;

/**
 * A page of the policies that were found.
 *
 * @param hits   the policies on this page; none if the page lies behind the last one
 * @param total  how many were found on all pages
 * @param facets how many there would be with another value of a facet
 */
public record PolicyPage(List<Policy> hits, int total, Facets facets) {

    /** Keeps its own copy. */
    public PolicyPage {
        hits = List.copyOf(hits);
        Objects.requireNonNull(facets, "facets");
    }
}
