package io.shixian.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryTest {

    /** The letter of each division from 01 to 97, one behind the other, written down by hand. */
    private static final String LETTERS =
            "AAAAA" + "BBBBBBB" + "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC" + "DDD" + "EEEE" + "FF" + "GGGGGGGG" + "HH" + "III"
                    + "JJJJ" + "K" + "LL" + "MMM" + "NNNN" + "OOO" + "P" + "QQ" + "RRRRR" + "SSSSSS" + "T";

    @Test
    void every_two_digits_are_a_division_with_its_letter_or_refused() {
        for (int division = 0; division <= 99; division++) {
            String code = (division < 10 ? "0" : "") + division;
            if (division >= 1 && division <= LETTERS.length()) {
                IndustrySection section = new Industry(code).section();
                assertThat(section.name()).as(code).isEqualTo(LETTERS.substring(division - 1, division));
                assertThat(new Industry(code + "19").section()).isEqualTo(section);
            } else {
                assertThatThrownBy(() -> new Industry(code + "1"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("industry " + code + "1 begins with " + code
                                + ", which is no division of GB/T 4754; they run from 01 to 97");
            }
        }
        assertThat(LETTERS).hasSize(97);
    }

    @ParameterizedTest
    @CsvSource({
        "C, 3511, true",
        "C, 13, true",
        "C, 43, true",
        "C, 44, false",
        "C, 12, false",
        "C, C, true",
        "C, D, false",
        "35, 3511, true",
        "351, 3511, true",
        "3511, 3511, true",
        "3511, 3512, false",
        "3511, 351, false",
        "35, C, false",
        "35, 36, false",
        "701, 7010, true",
        "7010, 701, true",
        "7010, 7011, true",
        "97, 970, true",
        "970, 97, true",
        "T, 9700, true",
        "10, 1011, true",
        "20, 2011, true",
        "10, 20, false"
    })
    void an_industry_covers_itself_and_what_lies_in_it(String wide, String narrow, boolean covers) {
        assertThat(new Industry(wide).covers(new Industry(narrow))).isEqualTo(covers);
    }

    @Test
    void zeros_that_fill_a_code_up_make_no_other_industry() {
        assertThat(new Industry("7010")).isEqualTo(new Industry("701")).hasSameHashCodeAs(new Industry("701"));
        assertThat(new Industry("7010"))
                .isEqualByComparingTo(new Industry("701"))
                .hasToString("7010");
        assertThat(Set.of(new Industry("701"))).contains(new Industry("7010"));
        assertThat(new Industry("C")).isNotEqualTo(new Industry("35")).isNotEqualTo("C");
        assertThat(new Industry("10")).isNotEqualTo(new Industry("11"));
    }

    @Test
    void a_section_is_called_by_its_name() {
        assertThat(new Industry("C").label()).hasToString("C制造业 / C manufacturing");
        assertThat(new Industry("3511").label()).hasToString("3511 / 3511");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U", "c", "CC", "C35", "3", "35111", "3a", "３５", "制造业", "35 ", "35\n"})
    void anything_else_is_refused_with_an_example(String code) {
        assertThatThrownBy(() -> new Industry(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + code + "' is not an industry of GB/T 4754; write a section letter A to T,"
                        + " or 2 to 4 digits without the letter, such as C or 3511");
    }

    @Test
    void a_long_text_is_not_repeated() {
        assertThatThrownBy(() -> new Industry("1234567890123"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a text of 13 characters is not an industry");
    }
}
