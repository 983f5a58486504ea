package io.shixian.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shixian.core.law.Label;
import io.shixian.core.procedure.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsoundSchemeTest {

    private static Indicator indicator(String code, Measure measure, int weight, String target, String floor) {
        return Indicator.of(code, Aspect.SERVICE, measure, weight, target, floor, Story.RULE);
    }

    private static List<String> faults(int version, Indicator... indicators) {
        UnsoundSchemeException thrown = catchThrowableOfType(
                UnsoundSchemeException.class,
                () -> new Scheme(
                        "bad",
                        version,
                        new Label("试验", "Test"),
                        Story.RULE,
                        Vocabulary.BUILT_IN,
                        Disclosure.CIRCULATED,
                        List.of(indicators)));
        return thrown.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void is_refused_with_every_fault_at_once() {
        Indicator worse = indicator("worse", Measure.ON_TIME_RATE, 40, "0.8", "0.95");
        Indicator backwards = indicator("backwards", Measure.BREACHES, 0, "5", "0");
        Indicator percent = indicator("percent", Measure.SATISFACTION_RATE, 30, "95", "0.6");
        Indicator duties = indicator("worse", Measure.DUTY_RATE, 20, "1", "0.5").only("complaint.business");

        assertThat(faults(0, worse, backwards, percent, duties))
                .containsExactly(
                        "version: 0 is no version; write 1 or more",
                        "weights: they add up to 90, not to 100; add 10",
                        "indicator worse: more is better in on-time-rate, but the target 0.8 is worse than the floor"
                                + " 0.95; exchange them",
                        "indicator backwards: weight 0; write 1 or more, or leave it out",
                        "indicator backwards: less is better in breaches, but the target 5 is worse than the floor 0;"
                                + " exchange them",
                        "indicator percent target: 95 does not fit satisfaction-rate; write 0 to 1 with at most 6"
                                + " decimal places",
                        "indicator worse: the code is there twice; give each its own",
                        "indicator worse: duties belong to no procedure; leave the procedures out");
    }

    @Test
    void names_all_faults_in_its_message() {
        assertThatThrownBy(() -> Cards.scheme(List.of()))
                .isInstanceOf(UnsoundSchemeException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scheme 'test' has 1 fault\n  weights: they add up to 0, not to 100; add 100");
        assertThat(faults(1, indicator("a", Measure.BREACHES, 101, "0", "5")))
                .containsExactly("weights: they add up to 101, not to 100; take 1 away");
    }

    @Test
    void does_not_overflow() {
        Indicator huge = indicator("a", Measure.BREACHES, Integer.MAX_VALUE, "0", "5");
        Indicator more = indicator("b", Measure.BREACHES, Integer.MAX_VALUE, "0", "5");

        assertThat(faults(1, huge, more))
                .containsExactly("weights: they add up to 4294967294, not to 100; take 4294967194 away");
    }

    @ParameterizedTest
    @CsvSource({
        "ON_TIME_RATE, 1.01, 0", "ON_TIME_RATE, 1, -0.1", "ON_TIME_RATE, 0.1234567, 0",
        "AVERAGE_GRADE, 1, 5.5", "AVERAGE_GRADE, 0.5, 5", "BREACHES, 0, 1000000001",
        "BREACHES, 0, 1e999999999", "VOLUME, 1e-999999999, 0", "OPEN_OVERDUE, -1, 5",
    })
    void has_no_values_that_its_measure_cannot_take(Measure measure, String target, String floor) {
        assertThat(faults(1, indicator("a", measure, 100, target, floor)))
                .singleElement()
                .asString()
                .hasSizeLessThan(150)
                .contains("does not fit " + measure.code());
    }

    @Test
    void may_have_values_at_the_ends_of_what_its_measure_can_take() {
        assertThat(Cards.scheme(List.of(
                                indicator("a", Measure.ON_TIME_RATE, 50, "1.0000000", "0"),
                                indicator("b", Measure.AVERAGE_GRADE, 49, "1", "5"),
                                indicator("c", Measure.BREACHES, 1, "0", "1000000000")))
                        .indicators())
                .hasSize(3);
    }
}
