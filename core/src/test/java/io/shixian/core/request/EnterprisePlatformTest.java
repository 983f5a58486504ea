package io.shixian.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.party.DivisionCode;
import io.shixian.core.party.Party;
import io.shixian.core.procedure.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DB32/T 4369—2022, 1 and 4.5.1. */
class EnterprisePlatformTest {

    private static EnterprisePlatform platform(String division, int grade) {
        return new EnterprisePlatform(new Party("service-centre"), DivisionCode.of(division), grade);
    }

    @ParameterizedTest
    @CsvSource({"32, 2", "320000, 2", "3205, 2", "320500, 3", "320505, 2", "320505, 5"})
    void a_unit_of_a_county_or_above_runs_it_at_grade_two_or_more(String division, int grade) {
        assertThat(platform(division, grade).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"320505001", "320505001002"})
    void a_town_or_a_village_does_not(String division) {
        assertThat(platform(division, 2).faults()).extracting(Fault::place).containsExactly("DB32-1");
    }

    @Test
    void every_fault_is_named_at_once_with_the_way_out() {
        assertThat(platform("320505001", 1).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "DB32-1: its manager belongs to a division of the level 'township'; a service unit of a county or "
                                + "above runs it",
                        "DB32-4.5.1: it is protected at grade 1; raise it to grade 2 or above");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 6})
    void a_grade_that_does_not_exist_is_refused(int grade) {
        assertThatThrownBy(() -> platform("32", grade)).hasMessage("GB 17859 has the grades 1 to 5, not " + grade);
    }
}
