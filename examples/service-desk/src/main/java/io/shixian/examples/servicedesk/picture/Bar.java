package io.shixian.examples.servicedesk.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * One bar of a chart.
 *
 * @param label what it stands for
 * @param value its value in words
 * @param share how much of the full width it takes, from 0 to 100
 */
public record Bar(String label, String value, BigDecimal share) {

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is not 0 to 100
     */
    public Bar {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a bar takes 0 to 100 of the width, not " + share);
        }
    }

    /** Returns a bar for so many of a most; an empty one if the most is none. */
    public static Bar of(String label, String value, BigDecimal part, BigDecimal most) {
        BigDecimal share = most.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(BigDecimal.valueOf(100)).divide(most, 1, RoundingMode.HALF_UP);
        return new Bar(label, value, share);
    }
}
