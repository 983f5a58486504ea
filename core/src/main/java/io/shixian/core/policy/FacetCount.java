package io.shixian.core.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what each value of a facet would keep, in one pass over the policies.
 *
 * @param query what is looked for
 * @param found the policies in which its words occur
 */
record FacetCount(PolicyQuery query, List<Policy> found) {

    Facets facets() {
        return new Facets(
                regions(),
                count(audiences(Facet.SECTION), FacetCount::sections, true),
                count(audiences(Facet.SCALE), Audience::scales, true),
                count(audiences(Facet.TAG), FacetCount::tags, false));
    }

    private Map<Region, Integer> regions() {
        List<Audience> audiences = audiences(Facet.REGION);
        NavigableSet<Region> named = new TreeSet<>();
        audiences.forEach(audience -> named.addAll(audience.regions()));
        return count(audiences, audience -> overlapping(audience.regions(), named), true);
    }

    /** The audiences among which the values of a facet choose: what the rest of the query keeps. */
    private List<Audience> audiences(Facet facet) {
        return found.stream()
                .filter(policy -> facet.othersKeep(query, policy))
                .map(Policy::audience)
                .toList();
    }

    /** Counts values; an audience without any is kept by every value, if an empty restriction does not restrict. */
    private static <T> Map<T, Integer> count(
            List<Audience> audiences, Function<Audience, Set<T>> values, boolean emptyIsAll) {
        Map<T, Integer> counts = new HashMap<>();
        int unrestricted = 0;
        for (Audience audience : audiences) {
            Set<T> own = values.apply(audience);
            own.forEach(value -> counts.merge(value, 1, Integer::sum));
            unrestricted += emptyIsAll && own.isEmpty() ? 1 : 0;
        }
        int everywhere = unrestricted;
        counts.replaceAll((value, count) -> count + everywhere);
        return counts;
    }

    /** The named regions that overlap one of an audience: in order they follow it, or their codes are cut from its own. */
    private static Set<Region> overlapping(Set<Region> regions, NavigableSet<Region> named) {
        return regions.stream()
                .flatMap(region -> Stream.concat(
                        named.tailSet(region, true).stream().takeWhile(region::covers),
                        region.wider().filter(named::contains).map(named::floor)))
                .collect(Collectors.toSet());
    }

    private static Set<IndustrySection> sections(Audience audience) {
        return audience.industries().stream().map(Industry::section).collect(Collectors.toSet());
    }

    private static Set<Tag> tags(Audience audience) {
        return Stream.concat(audience.allTags().stream(), audience.anyTags().stream())
                .collect(Collectors.toSet());
    }
}
