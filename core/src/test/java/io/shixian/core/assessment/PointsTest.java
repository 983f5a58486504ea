package io.shixian.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    private static Indicator indicator(Measure measure, int weight, String target, String floor) {
        return Indicator.of("it", Aspect.SERVICE, measure, weight, target, floor, Story.RULE);
    }

    /** By hand: thirty points from 0.80 to 0.95, so two for each hundredth. */
    @ParameterizedTest
    @CsvSource({
        "95, 100, 30.00", "19,  20, 30.00", "100, 100, 30.00", "90, 100, 20.00", "81, 100, 2.00",
        "80, 100,  0.00", "4,    5,  0.00", "0,   7,   0.00", "8,   9,  17.78", "7,   8,  15.00",
    })
    void fall_in_a_straight_line_from_the_target_to_the_floor(long of, long all, BigDecimal points) {
        assertThat(indicator(Measure.ON_TIME_RATE, 30, "0.95", "0.80").points(new Ratio(of, all)))
                .contains(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 10.00", "1, 8.00", "3, 4.00", "5, 0.00", "6, 0.00"})
    void fall_as_a_number_grows_where_less_is_better(long number, BigDecimal points) {
        assertThat(indicator(Measure.OPEN_OVERDUE, 10, "0", "5").points(Ratio.of(number)))
                .contains(points);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 10.00", "999, 1000, 0.00"})
    void are_all_or_nothing_where_the_floor_is_the_target(long of, long all, BigDecimal points) {
        assertThat(indicator(Measure.DUTY_RATE, 10, "1", "1").points(new Ratio(of, all)))
                .contains(points);
    }

    /** 1/8 of one point is 0.125. */
    @Test
    void are_rounded_half_up_to_two_places() {
        assertThat(indicator(Measure.ON_TIME_RATE, 1, "1", "0").points(new Ratio(1, 8)))
                .contains(new BigDecimal("0.13"));
    }

    @Test
    void are_none_where_there_was_nothing_to_count_by() {
        assertThat(indicator(Measure.RETURN_RATE, 5, "0", "1").points(new Ratio(1, 0)))
                .isEqualTo(Optional.empty());
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(6);
        return Combinators.combine(
                        Arbitraries.of(Measure.ON_TIME_RATE, Measure.RETURN_RATE, Measure.BREACHES, Measure.VOLUME),
                        Arbitraries.integers().between(1, 100),
                        values,
                        values)
                .as((measure, weight, one, other) -> {
                    BigDecimal more = one.max(other);
                    BigDecimal less = one.min(other);
                    boolean up = measure.moreIsBetter();
                    return indicator(measure, weight, (up ? more : less).toString(), (up ? less : more).toString());
                });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void lie_between_nothing_and_the_weight_and_a_worse_value_never_has_more(
            @ForAll("indicators") Indicator indicator,
            @ForAll @IntRange(max = 1000) int one,
            @ForAll @IntRange(max = 1000) int other,
            @ForAll @IntRange(min = 1, max = 1000) int all) {
        boolean up = indicator.measure().moreIsBetter();
        long better = up ? Math.max(one, other) : Math.min(one, other);
        long worse = up ? Math.min(one, other) : Math.max(one, other);
        BigDecimal most = indicator.points(new Ratio(better, all)).orElseThrow();
        BigDecimal least = indicator.points(new Ratio(worse, all)).orElseThrow();

        assertThat(least).isLessThanOrEqualTo(most).isNotNegative();
        assertThat(most).isLessThanOrEqualTo(BigDecimal.valueOf(indicator.weight()));
        assertThat(most.scale()).isEqualTo(2);
    }
}
