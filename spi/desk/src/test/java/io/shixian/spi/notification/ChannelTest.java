package io.shixian.spi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host names channels of its own, by codes that fit everywhere. */
class ChannelTest {

    @ParameterizedTest
    @ValueSource(strings = {"sms", "gov-wechat", "line-2"})
    void a_short_code_names_a_channel(String code) {
        assertThat(new Channel(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SMS", "短信", "a b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void any_other_is_refused(String code) {
        assertThatThrownBy(() -> new Channel(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a channel's code has 1 to 40 characters");
    }
}
