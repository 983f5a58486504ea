package io.shixian.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "take-offline", "complaint.business", "v2", "licence.2019-x"})
    void words_joined_by_hyphens_and_dots_are_codes(String code) {
        assertThat(Codes.check(code)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A",
                "Take-offline",
                "take_offline",
                "take offline",
                "-take",
                "take-",
                "take--offline",
                ".a",
                "a.",
                "a..b",
                "a.-b",
                "2a",
                "受理",
                "é",
                "a\n",
                "ı",
            })
    void anything_else_is_refused_with_an_example(String code) {
        assertThatThrownBy(() -> Codes.check(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + code + "' is not a code; write lower-case words joined by '-' or '.', "
                        + "such as take-offline");
    }

    @Test
    void the_code_of_a_constant_does_not_depend_on_the_default_locale() { // the tests run in Turkish: no dotless i
        assertThat(Codes.of(Strength.IN_PRINCIPLE)).isEqualTo("in-principle");
        assertThat(Codes.of(DayOfWeek.FRIDAY)).isEqualTo("friday");
    }
}
