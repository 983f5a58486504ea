package io.shixian.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days in a row, both ends included. */
class DaySpanTest {

    private static DaySpan days(int first, int last) {
        return new DaySpan(LocalDate.of(2025, 10, first), LocalDate.of(2025, 10, last));
    }

    @Test
    void overlaps_where_one_day_belongs_to_both() {
        assertThat(days(5, 9).overlaps(days(9, 12))).isTrue();
        assertThat(days(9, 12).overlaps(days(5, 9))).isTrue();
        assertThat(days(5, 9).overlaps(days(10, 12))).isFalse();
        assertThat(days(10, 12).overlaps(days(5, 9))).isFalse();
        assertThat(days(1, 31).overlaps(days(7, 7))).isTrue();
    }

    @Test
    void joins_over_the_days_between() {
        assertThat(days(9, 9).join(days(1, 3))).isEqualTo(days(1, 9));
        assertThat(days(1, 31).join(days(4, 5))).isEqualTo(days(1, 31));
    }

    @Test
    void cannot_be_reversed() {
        assertThatThrownBy(() -> days(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days from 2025-10-02 to 2025-10-01 are reversed; swap them");
    }
}
