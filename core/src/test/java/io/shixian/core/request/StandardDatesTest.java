package io.shixian.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardDatesTest {

    @Test
    void every_day_of_a_leap_year_comes_back_from_how_it_is_written() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).forEach(day -> {
            assertThat(StandardDates.write(day)).hasSize(8);
            assertThat(StandardDates.date(StandardDates.write(day))).isEqualTo(day);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20260104093005", "20260104T093005", "2026010409:30:05", "20260104T09:30:05", " 20260104T093005 "
            })
    void a_moment_is_read_in_every_form_and_written_in_one(String text) {
        LocalDateTime moment = LocalDateTime.of(2026, 1, 4, 9, 30, 5);

        assertThat(StandardDates.moment(text)).isEqualTo(moment);
        assertThat(StandardDates.write(moment)).isEqualTo("20260104093005");
    }

    @ParameterizedTest
    @CsvSource({"0001-02-03, 00010203", "2026-12-31, 20261231"})
    void a_date_has_eight_digits(LocalDate date, String text) {
        assertThat(StandardDates.write(date)).isEqualTo(text);
        assertThat(StandardDates.date(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-01-04", "202601041", "20260104093000", "２０２６０１０４"})
    void what_has_another_form_is_no_date(String text) {
        assertThatThrownBy(() -> StandardDates.date(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write YYYYMMDD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20250229", "20260431", "20261301", "20260100"})
    void a_day_that_does_not_exist_is_no_date(String text) {
        assertThatThrownBy(() -> StandardDates.date(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is no date: there is no such day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260104",
                "20260104T",
                "202601040930",
                "20260104T09:3005",
                "20260104t093005",
                "20260104 093005",
                "20260104T093005Z"
            })
    void what_has_another_form_is_no_moment(String text) {
        assertThatThrownBy(() -> StandardDates.moment(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write YYYYMMDDhhmmss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260104240000", "20260104096000", "20260104093060", "20260230093000"})
    void a_time_that_does_not_exist_is_no_moment(String text) {
        assertThatThrownBy(() -> StandardDates.moment(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no such");
    }

    @Test
    void a_year_of_five_digits_can_not_be_written() {
        assertThatThrownBy(() -> StandardDates.write(LocalDate.of(10000, 1, 1))).hasMessageContaining("the year 10000");
        assertThatThrownBy(() -> StandardDates.write(LocalDate.of(-1, 1, 1))).hasMessageContaining("the year -1");
    }

    @Test
    void a_long_text_is_cut_in_the_message() {
        assertThatThrownBy(() -> StandardDates.date("x".repeat(31)))
                .hasMessage("'" + "x".repeat(30) + "…' is no date; write YYYYMMDD, such as 20260104");
    }
}
