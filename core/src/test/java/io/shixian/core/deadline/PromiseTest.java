package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T24. */
class PromiseTest {

    @ParameterizedTest(name = "{1} may be promised beside {0}")
    @CsvSource({
        "20 working days, 5 working days",
        "20 working days, 20 working days",
        "5 working days, same day",
        "30 calendar days, same day",
        "3 months, 2 months",
        "same day, same day",
        "48 hours, 24 hours",
        "30 calendar days before, 20 calendar days before",
    })
    void a_promise_may_be_shorter(String statutory, String promised) {
        assertThatCode(() -> new Promise(Term.parse(statutory), Term.parse(promised)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{1} may not be promised beside {0}")
    @CsvSource({
        "20 working days, 21 working days",
        "20 working days, 5 calendar days",
        "1 year, 1 month",
        "same day, 1 working day",
        "2 hours, same day",
        "2 working hours, same day",
        "5 working days, 5 working days before",
        "5 working days before, same day",
    })
    void a_longer_one_or_one_in_another_unit_is_refused(String statutory, String promised) {
        assertThatThrownBy(() -> new Promise(Term.parse(statutory), Term.parse(promised)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a promise of " + promised + " beside a statutory limit of " + statutory
                        + " is refused; a promise may only be shorter, in the same unit");
    }
}
