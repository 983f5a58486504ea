package io.shixian.core.assessment;

import io.shixian.core.procedure.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds everything that is wrong with a scheme. */
final class SchemeCheck {

    /** Fine enough for every share, and small enough that no number grows without bound. */
    private static final int MOST_PLACES = 6;

    private static final BigDecimal HIGHEST_NUMBER = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal LOWEST_GRADE = BigDecimal.valueOf(Grades.BEST);
    private static final BigDecimal HIGHEST_GRADE = BigDecimal.valueOf(Grades.WORST);

    private final List<Fault> faults = new ArrayList<>();

    private SchemeCheck() {}

    static List<Fault> faults(int version, List<Indicator> indicators) {
        SchemeCheck check = new SchemeCheck();
        check.unless(version >= 1, "version", version + " is no version; write 1 or more");
        check.weights(indicators);
        Set<String> codes = new HashSet<>();
        for (Indicator indicator : indicators) {
            String place = "indicator " + indicator.code();
            check.unless(codes.add(indicator.code()), place, "the code is there twice; give each its own");
            check.indicator(place, indicator);
        }
        return List.copyOf(check.faults);
    }

    private void weights(List<Indicator> indicators) {
        long sum = indicators.stream().mapToLong(Indicator::weight).sum();
        unless(
                sum == Scheme.WEIGHT,
                "weights",
                "they add up to " + sum + ", not to " + Scheme.WEIGHT + "; "
                        + (sum < Scheme.WEIGHT
                                ? "add " + (Scheme.WEIGHT - sum)
                                : "take " + (sum - Scheme.WEIGHT) + " away"));
    }

    private void indicator(String place, Indicator indicator) {
        unless(indicator.weight() >= 1, place, "weight " + indicator.weight() + "; write 1 or more, or leave it out");
        boolean inside = inside(place + " target", indicator.measure(), indicator.target());
        if (inside(place + " floor", indicator.measure(), indicator.floor()) && inside) {
            int order = indicator.target().compareTo(indicator.floor());
            boolean more = indicator.measure().moreIsBetter();
            unless(
                    more ? order >= 0 : order <= 0,
                    place,
                    (more ? "more" : "less") + " is better in "
                            + indicator.measure().code() + ", but the target "
                            + plain(indicator.target()) + " is worse than the floor " + plain(indicator.floor())
                            + "; exchange them");
        }
        unless(
                indicator.measure() != Measure.DUTY_RATE
                        || indicator.procedures().isEmpty(),
                place,
                "duties belong to no procedure; leave the procedures out");
    }

    private boolean inside(String place, Measure measure, BigDecimal value) {
        BigDecimal least = measure.kind() == Measure.Kind.MEAN ? LOWEST_GRADE : BigDecimal.ZERO;
        BigDecimal most = switch (measure.kind()) {
            case SHARE -> BigDecimal.ONE;
            case MEAN -> HIGHEST_GRADE;
            case NUMBER, STOCK -> HIGHEST_NUMBER;
        };
        boolean inside = value.compareTo(least) >= 0 && value.compareTo(most) <= 0 && value.scale() <= MOST_PLACES;
        unless(
                inside,
                place,
                (value.precision() > 20 || Math.abs((long) value.scale()) > 20 ? "the value" : plain(value))
                        + " does not fit " + measure.code() + "; write " + plain(least) + " to " + plain(most)
                        + " with at most " + MOST_PLACES + " decimal places");
        return inside;
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private void unless(boolean sound, String place, String what) {
        if (!sound) {
            faults.add(new Fault(place, what));
        }
    }
}
