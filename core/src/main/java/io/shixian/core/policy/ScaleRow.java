package io.shixian.core.policy;

import io.shixian.core.law.Label;
import java.util.List;
import java.util.Objects;

/**
 * What one row of the rule on enterprise scale says of its industries.
 *
 * @param name       the row's name
 * @param industries the industries that belong to it
 * @param thresholds the lower limits by indicator
 */
public record ScaleRow(Label name, List<Industry> industries, List<Threshold> thresholds) {

    /**
     * The lower limits of an indicator; what is below the last one is micro.
     *
     * @param figure the indicator
     * @param large  the least for a large enterprise, in persons or 10,000 yuan
     * @param medium the least for a medium one
     * @param small  the least for a small one
     */
    public record Threshold(Figure figure, long large, long medium, long small) {

        /**
         * Checks the order of the limits.
         *
         * @throws IllegalArgumentException if a larger scale does not ask for more
         */
        public Threshold {
            Objects.requireNonNull(figure, "figure");
            if ((small < 1) || (medium <= small) || (large <= medium)) {
                throw new IllegalArgumentException(
                        "the limits of the " + figure.label().en() + " must fall from large to small, not " + large
                                + ", " + medium + ", " + small);
            }
        }

        /** The scale whose lower limit an amount reaches, in persons or yuan. */
        EnterpriseScale reached(long amount) {
            return amount >= large * figure.unit()
                    ? EnterpriseScale.LARGE
                    : amount >= medium * figure.unit()
                            ? EnterpriseScale.MEDIUM
                            : amount >= small * figure.unit() ? EnterpriseScale.SMALL : EnterpriseScale.MICRO;
        }
    }

    /** Keeps its own copies. */
    public ScaleRow {
        Objects.requireNonNull(name, "name");
        industries = List.copyOf(industries);
        thresholds = List.copyOf(thresholds);
    }

    /** Tells whether an industry belongs to this row altogether. */
    public boolean covers(Industry industry) {
        return industries.stream().anyMatch(own -> own.covers(industry));
    }

    /** Whether only a part of an industry belongs to this row. */
    boolean coversPartOf(Industry industry) {
        return !covers(industry) && industries.stream().anyMatch(industry::covers);
    }
}
