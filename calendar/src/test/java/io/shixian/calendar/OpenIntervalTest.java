package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIntervalTest {

    @ParameterizedTest(name = "{0} is {1} long")
    @CsvSource({
        "09:00-12:00,      PT3H,       09:00-12:00",
        "' 13:00 - 17:30 ', PT4H30M,   13:00-17:30",
        "13:30-24:00,      PT10H30M,   13:30-24:00",
        "13:30-00:00,      PT10H30M,   13:30-24:00",
        "00:00-24:00,      PT24H,      00:00-24:00",
        "08:59:30-09:00,   PT30S,      08:59:30-09:00"
    })
    void is_read_measured_and_written(String text, Duration length, String written) {
        OpenInterval interval = OpenInterval.parse(text);

        assertThat(interval.length()).isEqualTo(length);
        assertThat(interval).hasToString(written);
        assertThat(OpenInterval.parse(written)).isEqualTo(interval);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "09:00", "09:00-12:00-13:00", "09:00–12:00"})
    void is_refused_when_it_is_not_two_times(String text) {
        assertThatThrownBy(() -> OpenInterval.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not an interval such as 09:00-12:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-12", "09:00-", "-12:00", "25:00-26:00", "24:00-24:00", "P1M-P2M"})
    void is_refused_when_a_time_can_not_be_read(String text) {
        assertThatThrownBy(() -> OpenInterval.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a time of day such as 09:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:00-09:00", "12:00-12:00", "23:59-00:01"})
    void is_refused_when_it_is_empty_or_reversed(String text) {
        assertThatThrownBy(() -> OpenInterval.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("office hours " + text
                        + " are empty or reversed; the closing time must come after the opening time");
    }

    @Property
    void ends_its_length_after_its_opening(
            @ForAll @IntRange(max = 86_399) int opening, @ForAll @IntRange(max = 86_399) int closing) {
        LocalTime from = LocalTime.ofSecondOfDay(opening);
        LocalTime to = LocalTime.ofSecondOfDay(closing);
        if (opening < closing) {
            OpenInterval interval = new OpenInterval(from, to);
            assertThat(interval.length()).isEqualTo(Duration.between(from, to));
            assertThat(from.plus(interval.length())).isEqualTo(to);
            assertThat(interval.endOfNanos()).isEqualTo(closing * 1_000_000_000L);
            assertThat(OpenInterval.parse(interval.toString())).isEqualTo(interval);
        } else if (closing > 0) {
            assertThatThrownBy(() -> new OpenInterval(from, to)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
