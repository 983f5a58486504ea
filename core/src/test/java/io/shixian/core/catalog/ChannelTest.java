package io.shixian.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChannelTest {

    @Test
    void they_are_the_three_of_the_operation_specification_and_one_of_the_city_template() {
        assertThat(Arrays.stream(Channel.values())
                        .map(channel -> channel.code() + " " + channel.clause().id()))
                .containsExactly(
                        "hotline GDZW-5.1-a", "online GDZW-5.1-a", "knowledge-base GDZW-5.1-a", "on-site SJPT-3.4-1");
    }

    @Test
    void each_is_found_by_its_code_and_has_both_names() {
        assertThat(Channel.values()).allSatisfy(channel -> {
            assertThat(Channel.find(channel.code())).contains(channel);
            assertThat(channel.label().zh()).matches("[\\p{IsHan}]+");
            assertThat(channel.label().en()).matches("[a-z ]+");
        });
        assertThat(Channel.DETAIL).isEqualTo("channel");
    }

    @Test
    void a_channel_of_the_hosts_own_is_not_among_them() {
        assertThat(Channel.find("fax")).isEmpty();
        assertThat(Channel.find("HOTLINE")).isEmpty();
    }
}
