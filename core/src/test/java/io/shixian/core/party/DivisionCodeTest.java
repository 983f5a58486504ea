package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.party.DivisionCode.Level;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "32, 32, PROVINCE",
        "3200, 32, PROVINCE",
        "320000, 32, PROVINCE",
        "320000000, 32, PROVINCE",
        "320000000000, 32, PROVINCE",
        "3201, 3201, PREFECTURE",
        "320100, 3201, PREFECTURE",
        "469000, 4690, PREFECTURE",
        "320102, 320102, COUNTY",
        "320102000000, 320102, COUNTY",
        "320110, 320110, COUNTY",
        "320102001, 320102001, TOWNSHIP",
        "320102001000, 320102001, TOWNSHIP",
        "320102001003, 320102001003, VILLAGE",
        "320102000003, 320102000003, VILLAGE",
        "100000, 10, PROVINCE"
    })
    void zeros_that_fill_a_level_stand_for_all_below(String text, String prefix, Level level) {
        DivisionCode code = DivisionCode.of(text);

        assertThat(code.prefix()).isEqualTo(prefix);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code).hasToString(text).isEqualTo(new DivisionCode(text));
    }

    @Test
    void contains_itself_however_written_and_what_lies_in_it() {
        assertThat(DivisionCode.of("320000").contains(DivisionCode.of("320102")))
                .isTrue();
        assertThat(DivisionCode.of("320000").contains(DivisionCode.of("32"))).isTrue();
        assertThat(DivisionCode.of("32").contains(DivisionCode.of("320000"))).isTrue();
        assertThat(DivisionCode.of("320102").contains(DivisionCode.of("320100")))
                .isFalse();
        assertThat(DivisionCode.of("32").contains(DivisionCode.of("33"))).isFalse();
        assertThat(Set.of(DivisionCode.of("32"))).doesNotContain(DivisionCode.of("320000"));
    }

    @Test
    void lies_in_one_division_of_every_level_above() {
        DivisionCode village = DivisionCode.of("320102001003");

        assertThat(village.at(Level.PROVINCE)).contains(DivisionCode.of("32"));
        assertThat(village.at(Level.PREFECTURE)).contains(DivisionCode.of("3201"));
        assertThat(village.at(Level.COUNTY)).contains(DivisionCode.of("320102"));
        assertThat(village.at(Level.VILLAGE)).contains(village);
        assertThat(DivisionCode.of("320000").at(Level.PROVINCE)).contains(DivisionCode.of("32"));
        assertThat(DivisionCode.of("320000").at(Level.PREFECTURE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "321", "32010", "3201000", "32010200", "3201020010", "32010200100", "3201020010031"})
    void only_lengths_that_end_a_level_are_taken(String text) {
        assertThatThrownBy(() -> DivisionCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a division code: it has 2, 4, 6, 9 or 12 digits, not " + text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "3a, 'it is written in the digits 0 to 9, such as 320100'",
        "３２, 'it is written in the digits 0 to 9, such as 320100'",
        "-320, 'it is written in the digits 0 to 9, such as 320100'",
        "00, no province begins with 0; leave it out for the whole country",
        "010000, no province begins with 0; leave it out for the whole country"
    })
    void what_is_none_is_refused_with_its_reason(String text, String reason) {
        assertThatThrownBy(() -> DivisionCode.of(text)).hasMessage("not a division code: " + reason);
    }

    @Test
    void levels_have_names() {
        assertThat(Level.values())
                .extracting(level -> level.label().zh())
                .containsExactly("省级", "地级", "县级", "乡级", "村级");
    }
}
