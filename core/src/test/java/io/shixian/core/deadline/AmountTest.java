package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "HOURS, PT0S, 0小时, 0 hours",
        "HOURS, PT1H, 1小时, 1 hour",
        "HOURS, PT49H30M, 49小时30分, 49 hours 30 min",
        "HOURS, PT30S, 0小时30秒, 0 hours 30 s",
        "WORKING_HOURS, PT4H1S, 4个工作小时1秒, 4 working hours 1 s",
    })
    void hours_are_told_with_their_minutes_and_seconds(Unit unit, Duration time, String zh, String en) {
        Amount amount = Amount.ofTime(unit, time);

        assertThat(amount.label().zh()).isEqualTo(zh);
        assertThat(amount).hasToString(en);
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS, 1, 1个工作日, 1 working day",
        "CALENDAR_DAYS, 0, 0个自然日, 0 calendar days",
        "MONTHS, 31, 31个自然日, 31 calendar days",
        "YEARS, 365, 365个自然日, 365 calendar days",
        "SAME_DAY, 2, 2个工作日, 2 working days",
    })
    void what_is_left_of_months_and_years_is_told_in_days(Unit unit, long days, String zh, String en) {
        Amount amount = Amount.ofDays(unit, days);

        assertThat(amount.label().zh()).isEqualTo(zh);
        assertThat(amount).hasToString(en);
    }

    @Test
    void an_amount_is_never_negative() {
        assertThatThrownBy(() -> new Amount(Unit.HOURS, 0, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an amount can't be negative");
        assertThatThrownBy(() -> new Amount(Unit.WORKING_DAYS, -1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
