package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.party.Verdict.Outcome;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    private static final String EARLY = "91350211M00013FA1N";

    @ParameterizedTest
    @CsvSource({
        "91310115591693856A, 310115, 591693856",
        "91310110666007217T, 310110, 666007217",
        "91350100M000100Y43, 350100, M000100Y4"
    })
    void a_right_code_has_a_division_and_an_organisation_code(String text, String division, String organisation) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(text);

        assertThat(code.verdict()).isEqualTo(Verdict.VALID);
        assertThat(code)
                .hasToString(text)
                .isEqualTo(UnifiedSocialCreditCode.lenient(text))
                .hasSameHashCodeAs(UnifiedSocialCreditCode.lenient(text));
        assertThat(code.value()).isEqualTo(text);
        assertThat(code.division()).isEqualTo(DivisionCode.of(division));
        assertThat(code.organisationCode()).isEqualTo(OrganisationCode.of(organisation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"91310115591693856A", "91310110666007217T", "91350100M000100Y43"})
    void no_code_that_differs_in_one_character_is_taken(String text) {
        List<String> changed = Mutations.of(text, Mutations.printable()).toList();

        assertThat(changed).hasSize(18 * 94).allSatisfy(other -> {
            assertThat(UnifiedSocialCreditCode.verdict(other).isValid()).isFalse();
            assertThatThrownBy(() -> UnifiedSocialCreditCode.of(other)).isInstanceOf(IllegalArgumentException.class);
        });
        // 11 places take 30 other characters of the alphabet, the last any, the division 9 other digits, its first 8
        assertThat(changed)
                .filteredOn(other -> UnifiedSocialCreditCode.verdict(other).isWellFormed())
                .hasSize(11 * 30 + 35 + 5 * 9 + 8);
    }

    @Test
    void of_every_body_exactly_one_check_character_is_right_also_where_the_remainder_is_0() {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        Set<Character> seen = new TreeSet<>();
        for (char first : alphabet.toCharArray()) {
            String body = first + "1310115591693856";
            List<String> right = alphabet.chars()
                    .mapToObj(last -> body + (char) last)
                    .filter(text -> UnifiedSocialCreditCode.verdict(text).isValid())
                    .toList();
            assertThat(right).hasSize(1);
            seen.add(right.get(0).charAt(17));
        }
        assertThat(seen)
                .as("the first character weighs 1, so every check character occurs")
                .hasSize(31)
                .contains('0', '1', 'Y');
    }

    @ParameterizedTest
    @ValueSource(strings = {EARLY, "91350100M000100Y4Z"})
    void one_given_out_or_printed_with_a_wrong_check_character_is_taken_leniently_only(String text) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.lenient(text);

        assertThat(code.verdict().outcome()).isEqualTo(Outcome.BAD_CHECK_DIGIT);
        assertThat(code).hasToString(text);
        assertThat(code.organisationCode().verdict()).isEqualTo(Verdict.VALID);
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of(text))
                .hasMessage(
                        "not a unified social credit code: the check character (the 18th) does not follow from the first 17;"
                                + " look for a mistyped one");
    }

    @Test
    void a_wrong_inner_check_is_told_apart_from_the_outer_one() {
        // 591693856 is right, 591693857 is not; the last character has been computed anew
        Verdict verdict = UnifiedSocialCreditCode.verdict(outerRight("91310115591693857"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.BAD_CHECK_DIGIT);
        assertThat(verdict.reason().zh()).contains("第17位");
        assertThat(verdict.reason().en()).contains("the 17th");
    }

    private static String outerRight(String body) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += alphabet.indexOf(body.charAt(i)) * weights[i];
        }
        return body + alphabet.charAt((31 - sum % 31) % 31);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Z43, 不用 I, other than I",
        "91350100M000100Y4, 17位, not 17",
        "91350100-M000100Y43, 19位, not 19",
        "91350100m000100y43, 大写字母, capital letters",
        "9135010OM000100Y43, 不用 I, other than I",
        "91A50100M000100Y43, 第3至8位, characters 3 to 8",
        "91050100M000100Y43, 不以0开头, not 0",
        "９１350100M000100Y43, 大写字母, capital letters"
    })
    void a_wrong_form_is_refused_even_leniently_with_a_reason(String text, String zh, String en) {
        Verdict verdict = UnifiedSocialCreditCode.verdict(text);

        assertThat(verdict.outcome()).isEqualTo(Outcome.BAD_FORMAT);
        assertThat(verdict.reason().zh()).contains(zh);
        assertThat(verdict.reason().en()).contains(en);
        assertThatThrownBy(() -> UnifiedSocialCreditCode.lenient(text)).hasMessageContaining(en);
    }

    @Test
    void two_codes_are_equal_when_all_their_characters_are() {
        assertThat(UnifiedSocialCreditCode.of("91310115591693856A"))
                .isNotEqualTo(UnifiedSocialCreditCode.of("91310110666007217T"));
        assertThat(UnifiedSocialCreditCode.of("91310115591693856A")).isNotEqualTo("91310115591693856A");
    }
}
