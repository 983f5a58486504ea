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
        "320110, 320110"
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
    @ValueSource(strings = {"", "321", "3201020010031", "32a1", "３２", "000000"})
    void what_is_no_division_code_is_refused_without_repeating_it(String code) {
        assertThatThrownBy(() -> new Region(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a division code: ")
                .satisfies(refused -> assertThat(
                                code.isEmpty() || !refused.getMessage().contains(code))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "32, ''",
        "320102, 32 3201",
        "320102001003, 32 3201 320102 320102001",
        "320000, ''",
        "460000001, 46 4600 460000"
    })
    void wider_ones_end_where_a_level_ends(String code, String wider) {
        assertThat(new Region(code).wider().map(Region::code))
                .containsExactly(wider.isEmpty() ? new String[0] : wider.split(" "));
    }
}
