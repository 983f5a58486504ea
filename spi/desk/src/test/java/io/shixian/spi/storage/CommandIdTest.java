package io.shixian.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command id has a length that every store can hold. */
class CommandIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void is_not_blank(String value) {
        assertThatThrownBy(() -> new CommandId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a command id has 1 to 200 characters");
    }

    @Test
    void has_200_characters_at_most() {
        assertThat(new CommandId("k".repeat(200))).hasToString("k".repeat(200));
        assertThatThrownBy(() -> new CommandId("k".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }
}
