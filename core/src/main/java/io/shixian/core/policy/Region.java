package io.shixian.core.policy;

import io.shixian.core.party.DivisionCode;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An administrative division (行政区划) that a policy is for or an enterprise lies in, by its code.
 * <p>
 * A code reaches everything below it: 32 and 320000 are both the whole province, 3201 and 320100 its city. Two codes of
 * the same reach are the same region. Only the form is checked, not whether the division exists.
 *
 * @param division the division
 */
public record Region(DivisionCode division) implements Comparable<Region> {

    /** Checks that nothing is missing. */
    public Region {
        Objects.requireNonNull(division, "division");
    }

    /**
     * Reads the code of the division.
     *
     * @throws IllegalArgumentException if it is no division code
     */
    public Region(String code) {
        this(DivisionCode.of(code));
    }

    /** Returns the code as it was given. */
    public String code() {
        return division.value();
    }

    /** Tells whether another region is this one or lies in it. */
    public boolean covers(Region other) {
        return division.contains(other.division);
    }

    /** Tells whether one of the two covers the other. */
    boolean overlaps(Region other) {
        return covers(other) || other.covers(this);
    }

    /** Returns the regions of each level above, the widest first. */
    Stream<Region> wider() {
        return Arrays.stream(DivisionCode.Level.values())
                .filter(level -> level.compareTo(division.level()) < 0)
                .flatMap(level -> division.at(level).stream())
                .map(Region::new);
    }

    /** Returns the code without the zeros that stand for all divisions below, such as 32 for 320000. */
    public String reach() {
        return division.prefix();
    }

    @Override
    public int compareTo(Region other) {
        return reach().compareTo(other.reach());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Region region && region.reach().equals(reach()));
    }

    @Override
    public int hashCode() {
        return reach().hashCode();
    }

    @Override
    public String toString() {
        return code();
    }
}
