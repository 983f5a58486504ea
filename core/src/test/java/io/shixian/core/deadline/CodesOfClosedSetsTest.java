package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Strength;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and must never change. */
class CodesOfClosedSetsTest {

    @Test
    void codes_are_kebab_case_and_stay_as_they_are() {
        assertThat(Arrays.stream(Unit.values()).map(Unit::code))
                .containsExactly(
                        "working-days", "calendar-days", "months", "years", "hours", "working-hours", "same-day");
        assertThat(Arrays.stream(Roll.values()).map(Roll::code))
                .containsExactly("none", "next-working-day", "previous-working-day", "stretch");
        assertThat(Arrays.stream(Light.values()).map(Light::code)).containsExactly("green", "yellow", "red");
        assertThat(Arrays.stream(Verdict.values()).map(Verdict::code)).containsExactly("met", "breached", "exceeded");
        assertThat(Arrays.stream(Strength.values()).map(Strength::code))
                .containsExactly("shall", "should", "in-principle");
    }

    @Test
    void a_roll_is_found_by_its_code() {
        assertThat(Roll.values())
                .allSatisfy(roll -> assertThat(Roll.of(roll.code())).isEqualTo(roll));
    }
}
