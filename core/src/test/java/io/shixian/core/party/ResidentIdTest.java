package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.party.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, FEMALE, 110105",
        "440524188001010014, 1880-01-01, MALE, 440524",
        "34052419800101001X, 1980-01-01, MALE, 340524"
    })
    void a_right_number_tells_where_when_and_which_sex(String text, String born, Sex sex, String division) {
        ResidentId id = ResidentId.of(text);

        assertThat(id.unmasked()).isEqualTo(text);
        assertThat(id.birthDate()).isEqualTo(born);
        assertThat(id.sex()).isEqualTo(sex);
        assertThat(id.division()).isEqualTo(DivisionCode.of(division));
        assertThat(id).isEqualTo(new ResidentId(text)).hasSameHashCodeAs(new ResidentId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "34052419800101001X"})
    void no_number_that_differs_in_one_character_is_taken(String text) {
        List<String> changed = Mutations.of(text, Mutations.printable()).toList();

        assertThat(changed).hasSize(18 * 94).allSatisfy(other -> {
            assertThat(ResidentId.verdict(other).isValid()).isFalse();
            assertThatThrownBy(() -> ResidentId.of(other)).isInstanceOf(IllegalArgumentException.class);
        });
        assertThat(changed.stream()
                        .filter(other -> other.startsWith(text.substring(0, 17))
                                && ResidentId.verdict(other).isWellFormed()))
                .as("the ten other check characters")
                .hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 11010519491231002X", "11010519491231002X ", "11010519491231002X\n"})
    void nothing_is_taken_away_from_a_text_before_it_is_looked_at(String text) {
        assertThat(ResidentId.verdict(text).isWellFormed()).isFalse();
        assertThatThrownBy(() -> ResidentId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_division_is_all_that_is_printed() {
        assertThat(ResidentId.of("11010519491231002X")).hasToString("110105************");
        assertThat(ResidentId.of("440524188001010014").masked()).isEqualTo("440524************");
    }

    @ParameterizedTest
    @CsvSource({
        "110105491231002, 15位的旧号码, identity card",
        "11010549123100X, 现为15位, not 15",
        "11010519491231002, 现为17位, not 17",
        "11010519491231002x, 大写的 X, capital X",
        "1101051949123100X2, 前17位应为数字, 17 digits",
        "010105194912310026, 前6位, first 6",
        "110105194913310029, 出生日期, birth date",
        "110105194900310029, 出生日期, birth date",
        "110105194902290021, 出生日期, birth date",
        "110105194912000021, 出生日期, birth date",
        "110105179912310021, 出生日期, from 1800 on",
        "１10105194912310021, 前17位应为数字, 17 digits"
    })
    void a_wrong_form_has_its_reason(String text, String zh, String en) {
        Verdict verdict = ResidentId.verdict(text);

        assertThat(verdict.outcome()).isEqualTo(Outcome.BAD_FORMAT);
        assertThat(verdict.reason().zh()).contains(zh);
        assertThat(verdict.reason().en()).contains(en);
    }

    @Test
    void a_leap_day_exists_in_leap_years_only() {
        assertThat(ResidentId.verdict("110105200002290029").isWellFormed()).isTrue();
        assertThat(ResidentId.verdict("110105190002290029").isWellFormed()).isFalse();
    }

    @Test
    void a_wrong_check_character_has_its_reason() {
        Verdict verdict = ResidentId.verdict("110105194912310021");

        assertThat(verdict.outcome()).isEqualTo(Outcome.BAD_CHECK_DIGIT);
        assertThat(verdict)
                .asString()
                .startsWith("bad-check-digit: 校验码（第18位）")
                .contains(" / the check character (the 18th)");
    }

    @Test
    void a_sex_has_a_name_in_both_languages() {
        assertThat(Sex.FEMALE.label()).hasToString("女 / female");
        assertThat(Sex.MALE.label()).hasToString("男 / male");
    }
}
