package io.shixian.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource({
        "32, 32",
        "320000, 32",
        "3200, 32",
        "320100, 3201",
        "320102, 320102",
        "320000000, 32",
        "320000000000, 32",
        "320102000000, 320102",
        "320102001000, 320102001",
        "320102001003, 320102001003",
        "320102000003, 320102000003",
        // zeros stand for everything below only where they fill a level
        "500000, 50",
        "460000, 46",
        "469000, 4690",
        "3210, 3210",
        "320110, 320110",
        "321, 321",
        "3200000, 3200000",
        "3201000, 3201000"
    })
    void zeros_that_fill_a_level_stand_for_all_divisions_below(String code, String reach) {
        assertThat(new Region(code).reach()).isEqualTo(reach);
        assertThat(new Region(code)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({
        "32, 320102, true",
        "320000, 320102, true",
        "3201, 320102, true",
        "320100, 320102001003, true",
        "320102, 320102, true",
        "320102, 320100, false",
        "32, 330102, false",
        "3201, 3202, false",
        "32, 320000, true",
        "320000, 32, true",
        "320100, 321000, false"
    })
    void a_region_covers_itself_and_what_lies_in_it(String wide, String narrow, boolean covers) {
        assertThat(new Region(wide).covers(new Region(narrow))).isEqualTo(covers);
    }

    @Test
    void two_codes_of_one_reach_are_the_same_region() {
        assertThat(new Region("320000")).isEqualTo(new Region("32")).hasSameHashCodeAs(new Region("32"));
        assertThat(new Region("320000")).isEqualByComparingTo(new Region("32")).isNotEqualTo(new Region("3201"));
        assertThat(Set.of(new Region("320100"))).contains(new Region("3201"));
        assertThat(new Region("32")).isNotEqualTo("32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "32a", "32 01", " 32", "３２", "江苏", "-32", "32\n"})
    void anything_but_2_to_12_digits_is_refused(String code) {
        assertThatThrownBy(() -> new Region(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + code + "' is not a division code; write 2 to 12 digits, such as 32 or 320100");
    }

    @Test
    void a_long_text_is_not_repeated_for_it_may_be_somebodys_number() {
        assertThatThrownBy(() -> new Region("3201020010031"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a text of 13 characters is not a division code; write 2 to 12 digits, such as 32 or 320100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "000000", "001100"})
    void no_province_is_refused_with_the_way_to_say_everywhere(String code) {
        assertThatThrownBy(() -> new Region(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("division code " + code + " names no province; leave the region out for the whole country");
    }
}
