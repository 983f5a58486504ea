package io.shixian.core.assessment;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a score card.
 *
 * @param indicator what was looked at
 * @param value     what was counted
 */
public record Score(Indicator indicator, Ratio value) {

    /** Checks that nothing is missing. */
    public Score {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(value, "value");
    }

    /** Returns the points, rounded half up to two places; empty if there was nothing to count by. */
    public Optional<BigDecimal> points() {
        return indicator.points(value);
    }
}
