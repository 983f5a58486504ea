package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.party.Verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationCodeTest {

    /** Three from credit codes, and two whose check characters are the edges: 10 is written X, 11 is written 0. */
    @ParameterizedTest
    @ValueSource(strings = {"591693856", "666007217", "M000100Y4", "D2143569X", "000000000"})
    void a_right_code_prints_whole(String text) {
        assertThat(OrganisationCode.of(text)).hasToString(text).isEqualTo(OrganisationCode.lenient(text));
        assertThat(OrganisationCode.of(text).value()).isEqualTo(text);
        assertThat(OrganisationCode.of(text).verdict()).isEqualTo(Verdict.VALID);
        assertThat(OrganisationCode.of(text)).hasSameHashCodeAs(OrganisationCode.lenient(text));
    }

    @Test
    void of_every_other_last_character_none_is_right() {
        assertThat(Mutations.of("M000100Y4", Mutations.printable()).filter(text -> text.startsWith("M000100Y")))
                .hasSize(94)
                .noneMatch(text -> OrganisationCode.verdict(text).isValid());
    }

    @Test
    void one_other_digit_anywhere_is_found_out() {
        assertThat(Mutations.of("591693856", "0123456789"))
                .hasSize(81)
                .allMatch(text -> OrganisationCode.verdict(text).outcome() == Outcome.BAD_CHECK_DIGIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "59169385-6", "59169385", "m000100y4", "5916938 6", "59169385６"})
    void a_wrong_form_is_refused_even_leniently(String text) {
        assertThat(OrganisationCode.verdict(text).outcome()).isEqualTo(Outcome.BAD_FORMAT);
        assertThatThrownBy(() -> OrganisationCode.lenient(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not an organisation code: ");
    }

    @Test
    void a_wrong_check_character_is_refused_only_strictly() {
        assertThat(OrganisationCode.lenient("591693857").verdict().outcome()).isEqualTo(Outcome.BAD_CHECK_DIGIT);
        assertThatThrownBy(() -> OrganisationCode.of("591693857")).hasMessageContaining("check character");
        assertThat(OrganisationCode.lenient("591693857"))
                .isNotEqualTo(OrganisationCode.of("591693856"))
                .isNotEqualTo("591693857");
    }
}
