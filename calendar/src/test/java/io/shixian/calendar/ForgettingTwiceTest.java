package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A calendar as known on a day, asked what was known on another. */
class ForgettingTwiceTest {

    private final WorkCalendar calendar = ChinaCalendar.published();

    @Test
    void the_earlier_of_the_two_days_holds() {
        LocalDate early = LocalDate.of(2013, 12, 1);
        LocalDate late = LocalDate.of(2024, 11, 11);

        WorkCalendar once = calendar.asKnownOn(early);

        assertThat(CalendarChange.between(once, once.asKnownOn(late)).days()).isEmpty();
        assertThat(CalendarChange.between(once, calendar.asKnownOn(late).asKnownOn(early))
                        .days())
                .isEmpty();
    }
}
