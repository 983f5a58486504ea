package io.shixian.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

    @ParameterizedTest
    @CsvSource({
        "SHALL, shall, 应 / shall",
        "SHOULD, should, 宜 / should",
        "IN_PRINCIPLE, in-principle, 原则上 / in principle"
    })
    void each_has_the_word_of_the_text_and_a_code(Strength strength, String code, String label) {
        assertThat(strength.code()).isEqualTo(code);
        assertThat(strength.label()).hasToString(label);
    }
}
