package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A notice moves days about; it gives and takes none beyond the regulation, except in 2015 and 2020. */
class ConservationTest {

    @Test
    void weekdays_off_less_days_made_up_are_the_statutory_days_of_each_year() {
        Map<Integer, Integer> balance = new TreeMap<>();
        ChinaCalendar.published()
                .days(Facts.FIRST, Facts.LAST_ARRANGED)
                .filter(day -> day.notice().isPresent())
                .forEach(day -> balance.merge(day.notice().orElseThrow().arranges(), worth(day), Integer::sum));

        Map<Integer, Integer> expected = new TreeMap<>();
        IntStream.rangeClosed(2001, 2007).forEach(year -> expected.put(year, 10));
        IntStream.rangeClosed(2008, 2024).forEach(year -> expected.put(year, 11));
        IntStream.rangeClosed(2025, 2026).forEach(year -> expected.put(year, 13));
        expected.merge(2015, 1, Integer::sum); // the day of victory
        expected.merge(2020, 2, Integer::sum); // the extension: one weekday more off, one day less made up
        assertThat(balance).isEqualTo(expected);
    }

    private static int worth(Day day) {
        if (day.kind() == DayKind.MAKEUP_WORKDAY) {
            return -1;
        }
        return Facts.isWeekend(day.date()) ? 0 : 1;
    }
}
