package io.shixian.core.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was counted: so many of so many, kept as counted and never only as a percentage.
 *
 * @param numerator   the part, or the sum, or the number itself
 * @param denominator the whole, or how many there were, or 1
 */
public record Ratio(long numerator, long denominator) {

    /**
     * Checks that nothing is negative.
     *
     * @throws IllegalArgumentException if something is
     */
    public Ratio {
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException(
                    numerator + "/" + denominator + " is no count; both numbers are 0 or more");
        }
    }

    /** Returns a plain number. */
    static Ratio of(long number) {
        return new Ratio(number, 1);
    }

    /** Tells whether there was anything to count by: an indicator without is left out of the total. */
    public boolean isApplicable() {
        return denominator > 0;
    }

    /** Returns the sums of the numerators and of the denominators. */
    public Ratio plus(Ratio other) {
        return new Ratio(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    /**
     * Returns the value as a decimal number, rounded half up.
     *
     * @throws ArithmeticException if it is not applicable
     */
    public BigDecimal decimal(int places) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP);
    }

    /** Returns how far it lies above a value, times the denominator: exact, and of the same sign. */
    BigDecimal above(BigDecimal value) {
        return BigDecimal.valueOf(numerator).subtract(value.multiply(BigDecimal.valueOf(denominator)));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
