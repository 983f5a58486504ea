package io.shixian.core.policy;

import java.util.regex.Pattern;

/**
 * An administrative division (行政区划) by its code.
 * <p>
 * A code reaches everything below it: 32 and 320000 are both the whole province, 3201 and 320100 its city. Two codes of
 * the same reach are the same region. Only the form is checked, not whether the division exists.
 *
 * @param code 2 to 12 digits, as in GB/T 2260, with the township and village behind it where known
 */
public record Region(String code) implements Comparable<Region> {

    private static final Pattern FORM = Pattern.compile("[0-9]{2,12}");
    private static final int LONGEST = 12;
    private static final int[] LEVELS = {12, 9, 6, 4, 2};

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if it is not 2 to 12 digits, or begins with 00
     */
    public Region {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    (code.length() <= LONGEST ? "'" + code + "'" : "a text of " + code.length() + " characters")
                            + " is not a division code; write 2 to 12 digits, such as 32 or 320100");
        }
        if (code.startsWith("00")) {
            throw new IllegalArgumentException(
                    "division code " + code + " names no province; leave the region out for the whole country");
        }
    }

    /** Tells whether another region is this one or lies in it. */
    public boolean covers(Region other) {
        return other.reach().startsWith(reach());
    }

    /** Tells whether one of the two covers the other. */
    boolean overlaps(Region other) {
        return covers(other) || other.covers(this);
    }

    /** Returns the code without the zeros that stand for all divisions below, such as 32 for 320000. */
    public String reach() {
        int end = code.length();
        for (int i = 0; i + 1 < LEVELS.length; i++) {
            if (end == LEVELS[i] && code.substring(LEVELS[i + 1], end).chars().allMatch(digit -> digit == '0')) {
                end = LEVELS[i + 1];
            }
        }
        return code.substring(0, end);
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
        return code;
    }
}
