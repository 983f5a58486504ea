package io.shixian.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void both_the_first_and_the_last_day_are_valid() {
        Validity year = new Validity(FIRST, Optional.of(LAST));

        assertThat(year.contains(FIRST.minusDays(1))).isFalse();
        assertThat(year.contains(FIRST)).isTrue();
        assertThat(year.contains(LAST)).isTrue();
        assertThat(year.contains(LAST.plusDays(1))).isFalse();
        assertThat(year.label()).hasToString("2026-03-01至2026-12-31 / 2026-03-01 to 2026-12-31");
    }

    @Test
    void without_a_last_day_it_does_not_end() {
        Validity open = new Validity(FIRST, Optional.empty());

        assertThat(open.contains(FIRST.minusDays(1))).isFalse();
        assertThat(open.contains(LocalDate.MAX)).isTrue();
        assertThat(open.label()).hasToString("2026-03-01起 / from 2026-03-01");
    }

    @Test
    void it_may_be_a_single_day_but_not_reversed() {
        assertThat(new Validity(FIRST, Optional.of(FIRST)).contains(FIRST)).isTrue();
        assertThatThrownBy(() -> new Validity(FIRST, Optional.of(FIRST.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the last day 2026-02-28 lies before the first day 2026-03-01;"
                        + " give a later one, or none if there is no end");
    }
}
