package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActingForTest {

    private static final Actor AGENT = Actor.of(Role.APPLICANT, "agent-1").actingFor(new Party("citizen-1"));

    @Test
    void an_agent_is_told_apart_from_whom_it_represents() {
        assertThat(AGENT.party()).isEqualTo(new Party("agent-1"));
        assertThat(AGENT.onBehalfOf()).contains(new Party("citizen-1"));
        assertThat(AGENT.principal()).isEqualTo(new Party("citizen-1"));
        assertThat(AGENT)
                .isNotEqualTo(Actor.of(Role.APPLICANT, "agent-1"))
                .isNotEqualTo(Actor.of(Role.APPLICANT, "citizen-1"));
    }

    @Test
    void both_are_named() {
        assertThat(AGENT).hasToString("applicant citizen-1 (through agent-1)");
        assertThat(AGENT.name()).hasToString("citizen-1（由agent-1代办） / citizen-1 (through agent-1)");
    }

    @Test
    void who_acts_for_itself_is_its_own_principal() {
        Actor citizen = Actor.of(Role.APPLICANT, "citizen-1");

        assertThat(citizen.onBehalfOf()).isEmpty();
        assertThat(citizen.principal()).isEqualTo(citizen.party());
        assertThat(citizen.name()).hasToString("citizen-1 / citizen-1");
    }

    @Test
    void nobody_represents_itself_and_the_system_nobody() {
        assertThatThrownBy(() -> Actor.of(Role.APPLICANT, "a").actingFor(new Party("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("applicant a needs nobody to act for it; leave onBehalfOf empty");
        assertThatThrownBy(() -> Actor.SYSTEM.actingFor(new Party("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the system acts for nobody; name the role of a");
    }
}
