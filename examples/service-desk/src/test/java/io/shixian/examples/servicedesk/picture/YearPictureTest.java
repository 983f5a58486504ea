package io.shixian.examples.servicedesk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.Day;
import io.shixian.calendar.DayKind;
import io.shixian.calendar.Notice;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearPictureTest {

    @ParameterizedTest
    @ValueSource(ints = {2001, 2020, 2024, 2026, 2100})
    void every_day_of_a_year_is_drawn_once(int year) {
        YearPicture picture = YearPicture.of(year, ChinaCalendar.published());

        assertThat(picture.months().stream().flatMap(month -> month.weeks().stream()))
                .allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(picture.months().stream()
                        .flatMap(month -> month.weeks().stream())
                        .flatMap(week -> week.stream())
                        .flatMap(day -> day.stream())
                        .map(Day::date))
                .hasSize(Year.of(year).length())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void names_the_notice_behind_its_days() {
        assertThat(YearPicture.of(2026, ChinaCalendar.published()).notices())
                .extracting(Notice::citation)
                .containsExactly("国办发明电〔2025〕7号");
    }

    @Test
    void shows_a_saturday_that_is_worked_as_such() {
        Day saturday = YearPicture.of(2026, ChinaCalendar.published())
                .months()
                .get(9)
                .days()
                .get(9);

        assertThat(saturday.date()).hasToString("2026-10-10");
        assertThat(saturday.kind()).isEqualTo(DayKind.MAKEUP_WORKDAY);
    }
}
