package io.shixian.core.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whom a policy is for (适用对象): an enterprise must fit every restriction; an empty one does not restrict.
 *
 * @param regions    in one of which it must lie
 * @param industries to one of which it must belong
 * @param scales     one of which it must have
 * @param allTags    all of which it must carry
 * @param anyTags    one of which at least it must carry
 */
public record Audience(
        Set<Region> regions,
        Set<Industry> industries,
        Set<EnterpriseScale> scales,
        Set<Tag> allTags,
        Set<Tag> anyTags) {

    /** Every enterprise. */
    public static final Audience EVERYONE = new Audience(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Keeps its own copies, in order. */
    public Audience {
        regions = Ordered.copy(regions);
        industries = Ordered.copy(industries);
        scales = Ordered.copy(scales);
        allTags = Ordered.copy(allTags);
        anyTags = Ordered.copy(anyTags);
    }

    /** Returns this, restricted to these regions by their codes; none lifts the restriction. */
    public Audience inRegions(String... codes) {
        return new Audience(
                Arrays.stream(codes).map(Region::new).collect(Collectors.toSet()),
                industries,
                scales,
                allTags,
                anyTags);
    }

    /** Returns this, restricted to these industries by their codes; none lifts the restriction. */
    public Audience inIndustries(String... codes) {
        return new Audience(
                regions, Arrays.stream(codes).map(Industry::new).collect(Collectors.toSet()), scales, allTags, anyTags);
    }

    /** Returns this, restricted to these scales; none lifts the restriction. */
    public Audience ofScales(EnterpriseScale... ofThese) {
        return new Audience(regions, industries, Arrays.stream(ofThese).collect(Collectors.toSet()), allTags, anyTags);
    }

    /** Returns this, restricted to enterprises with all of these tags; none lifts the restriction. */
    public Audience withAllTags(String... words) {
        return new Audience(regions, industries, scales, tags(words), anyTags);
    }

    /** Returns this, restricted to enterprises with at least one of these tags; none lifts the restriction. */
    public Audience withAnyTag(String... words) {
        return new Audience(regions, industries, scales, allTags, tags(words));
    }

    /** Whether it reaches a part of a region at least. */
    boolean concerns(Region region) {
        return unrestrictedOrAny(regions, own -> own.overlaps(region));
    }

    /** Whether it reaches a part of a section at least. */
    boolean concerns(IndustrySection section) {
        return unrestrictedOrAny(industries, own -> own.section() == section);
    }

    boolean concerns(EnterpriseScale scale) {
        return unrestrictedOrAny(scales, own -> own == scale);
    }

    boolean names(Tag tag) {
        return allTags.contains(tag) || anyTags.contains(tag);
    }

    private static <T> boolean unrestrictedOrAny(Collection<T> own, Predicate<T> fits) {
        return own.isEmpty() || own.stream().anyMatch(fits);
    }

    private static Set<Tag> tags(String... words) {
        return Arrays.stream(words).map(Tag::new).collect(Collectors.toSet());
    }
}
