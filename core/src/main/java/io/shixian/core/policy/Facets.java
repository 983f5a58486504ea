package io.shixian.core.policy;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many policies a query would find with another value of one facet and everything else as it is. Counted are the
 * values that at least one of these policies names.
 *
 * @param regions  by region
 * @param sections by section of industries
 * @param scales   by scale
 * @param tags     by tag
 */
public record Facets(
        Map<Region, Integer> regions,
        Map<IndustrySection, Integer> sections,
        Map<EnterpriseScale, Integer> scales,
        Map<Tag, Integer> tags) {

    /** Keeps its own copies, in order. */
    public Facets {
        regions = ordered(regions);
        sections = ordered(sections);
        scales = ordered(scales);
        tags = ordered(tags);
    }

    private static <T extends Comparable<T>> SortedMap<T, Integer> ordered(Map<T, Integer> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
