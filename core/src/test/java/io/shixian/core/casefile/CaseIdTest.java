package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000", "a\u0085b"})
    void is_not_blank_and_has_no_control_characters(String id) {
        assertThatThrownBy(() -> new CaseId(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a case id has 1 to 100 characters, none of them a line break or another control character");
    }

    @Test
    void has_a_hundred_characters_at_most() {
        assertThat(new CaseId("x".repeat(100))).hasToString("x".repeat(100));
        assertThatThrownBy(() -> new CaseId("x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }
}
