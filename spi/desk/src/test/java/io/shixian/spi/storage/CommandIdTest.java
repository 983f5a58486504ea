package io.shixian.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command id is one that every store can hold as it is. */
class CommandIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void is_not_blank(String value) {
        assertThatThrownBy(() -> new CommandId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a command id has 1 to 200 characters");
    }

    /** PostgreSQL refuses the first and keeps the last as a question mark, which may be the id of another command. */
    @ParameterizedTest
    @ValueSource(strings = {"k\0", "k\n", "k\u0085", "k-\uD800", "\uDC00k"})
    void has_whole_characters_that_can_be_printed(String value) {
        assertThatThrownBy(() -> new CommandId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half of a character");
        assertThat(new CommandId("k-\uD841\uDF0E")).hasToString("k-\uD841\uDF0E");
    }

    @Test
    void has_200_characters_at_most() {
        assertThat(new CommandId("k".repeat(200))).hasToString("k".repeat(200));
        assertThatThrownBy(() -> new CommandId("k".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }
}
