package io.shixian.core.assessment;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A measure with a weight and a target (指标). A {@link Scheme} refuses one that makes no sense.
 *
 * @param code       the stable code in kebab-case
 * @param label      its name
 * @param aspect     what it speaks about
 * @param measure    what is counted
 * @param weight     how many points there are to get
 * @param target     the value from which on all points are given; shares are written from 0 to 1
 * @param floor      the value from which on no points are given; between the two the points fall in a straight line. Equal
 *                   to the target, it is all or nothing
 * @param clause     on what authority
 * @param procedures the codes of the procedures whose matters count; empty for all
 */
public record Indicator(
        String code,
        Label label,
        Aspect aspect,
        Measure measure,
        int weight,
        BigDecimal target,
        BigDecimal floor,
        Clause clause,
        Set<String> procedures) {

    /** To how many decimal places points are rounded, half up. */
    static final int PLACES = 2;

    /** Checks the form of the codes and keeps its own copies; 0.90 and 0.9 are the same value. */
    public Indicator {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(measure, "measure");
        target = target.stripTrailingZeros();
        floor = floor.stripTrailingZeros();
        Objects.requireNonNull(clause, "clause");
        procedures = Set.copyOf(procedures);
        procedures.forEach(Codes::check);
    }

    /** Returns an indicator of the matters of all procedures, with the name of its measure. */
    public static Indicator of(
            String code, Aspect aspect, Measure measure, int weight, String target, String floor, Clause clause) {
        return new Indicator(
                code,
                measure.label(),
                aspect,
                measure,
                weight,
                new BigDecimal(target),
                new BigDecimal(floor),
                clause,
                Set.of());
    }

    /** Returns this indicator under another name. */
    public Indicator named(String zh, String en) {
        return new Indicator(code, new Label(zh, en), aspect, measure, weight, target, floor, clause, procedures);
    }

    /** Returns this indicator of the matters of some procedures only. */
    public Indicator only(String... codes) {
        return new Indicator(code, label, aspect, measure, weight, target, floor, clause, Set.of(codes));
    }

    /**
     * Returns the points for a value, from 0 to the weight, computed exactly and rounded half up to two places; none if
     * the value is not applicable.
     */
    public Optional<BigDecimal> points(Ratio value) {
        if (!value.isApplicable()) {
            return Optional.empty();
        }
        BigDecimal most = BigDecimal.valueOf(weight).setScale(PLACES, RoundingMode.UNNECESSARY);
        int better = measure.moreIsBetter() ? 1 : -1;
        if (value.above(target).signum() * better >= 0) {
            return Optional.of(most);
        }
        if (value.above(floor).signum() * better <= 0) {
            return Optional.of(BigDecimal.ZERO.setScale(PLACES, RoundingMode.UNNECESSARY));
        }
        BigDecimal span = target.subtract(floor).multiply(BigDecimal.valueOf(value.denominator()));
        return Optional.of(value.above(floor).multiply(most).divide(span, PLACES, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
        return code + " " + weight;
    }
}
