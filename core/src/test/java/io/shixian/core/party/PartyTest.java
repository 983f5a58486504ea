package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {

    @Test
    void an_id_has_1_to_100_characters() {
        assertThat(new Party("a")).hasToString("a");
        assertThat(new Party("a".repeat(100)).id()).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({"'', 0 blank ones", "' ', 1 blank ones", "'　　', 2 blank ones"})
    void a_blank_id_is_refused(String id, String found) {
        assertThatThrownBy(() -> new Party(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a party's id has 1 to 100 characters, not " + found);
    }

    @Test
    void a_longer_id_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> new Party("a".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a party's id has 1 to 100 characters, not 101");
    }

    @Test
    void an_actor_is_a_party_in_a_role() {
        assertThat(Actor.of(Role.WINDOW, "w-1"))
                .hasToString("window w-1")
                .isEqualTo(new Actor(Role.WINDOW, new Party("w-1")));
        assertThat(Actor.SYSTEM).isEqualTo(Actor.of(Role.SYSTEM, "system"));
        assertThat(Actor.of(Role.WINDOW, "w-1")).isNotEqualTo(Actor.of(Role.OPERATOR, "w-1"));
    }
}
