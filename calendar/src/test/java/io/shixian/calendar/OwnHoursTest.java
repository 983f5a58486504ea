package io.shixian.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hours that a weekday or a date has of its own. */
class OwnHoursTest {

    private static final LocalDate A_WEDNESDAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate A_FRIDAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate A_SATURDAY = LocalDate.of(2026, 7, 4);

    private final WorkCalendar calendar = ChinaCalendar.published();
    private final OfficeHours hours = OfficeHours.of("09:00-12:00", "13:00-17:00");
    private final OfficeHours own = hours.on(FRIDAY, "09:00-12:00")
            .on(WEDNESDAY)
            .on(SATURDAY, "10:00-11:00")
            .on(A_FRIDAY, "14:00-15:00");

    @Test
    void a_weekday_may_have_hours_of_its_own_or_none() {
        assertThat(own.on(A_FRIDAY.plusDays(7), calendar)).hasToString("[09:00-12:00]");
        assertThat(own.on(A_WEDNESDAY, calendar)).isEmpty();
        assertThat(own.on(A_WEDNESDAY.plusDays(1), calendar)).hasSize(2);
    }

    @Test
    void a_date_goes_before_its_weekday() {
        assertThat(own.on(A_FRIDAY, calendar)).hasToString("[14:00-15:00]");
        assertThat(own.on(A_WEDNESDAY, "08:00-09:00").on(A_WEDNESDAY, calendar)).hasToString("[08:00-09:00]");
        assertThat(own.on(A_FRIDAY.plusDays(7)).on(A_FRIDAY.plusDays(7), calendar))
                .isEmpty();
    }

    @Test
    void a_date_that_is_not_worked_has_no_hours_whatever_is_given_for_it() {
        assertThat(own.on(A_SATURDAY, calendar)).isEmpty();
        assertThat(own.on(A_SATURDAY, "10:00-11:00").on(A_SATURDAY, calendar)).isEmpty();
    }

    @Test
    void a_saturday_that_the_office_itself_works_has_the_hours_of_saturdays() {
        WorkCalendar local = calendar.with(Overlay.named("office", "本局通知").worked(A_SATURDAY, "值班"));

        assertThat(own.on(A_SATURDAY, local)).hasToString("[10:00-11:00]");
    }

    @Test
    void one_exception_keeps_the_others_whatever_their_order() {
        OfficeHours first =
                hours.on(A_FRIDAY, "14:00-15:00").onMakeupDays("09:00-10:00").on(WEDNESDAY);
        OfficeHours last = hours.onMakeupDays("09:00-10:00").on(WEDNESDAY).on(A_FRIDAY, "14:00-15:00");
        OfficeHours other = hours.on(WEDNESDAY).on(A_FRIDAY, "14:00-15:00").onMakeupDays("09:00-10:00");

        for (OfficeHours all : List.of(first, last, other)) {
            assertThat(all.on(A_WEDNESDAY, calendar)).isEmpty();
            assertThat(all.on(A_FRIDAY, calendar)).hasToString("[14:00-15:00]");
            assertThat(all.on(LocalDate.of(2026, 2, 14), calendar))
                    .as("a Saturday made up")
                    .hasToString("[09:00-10:00]");
        }
    }

    @Test
    void the_hours_they_were_made_of_stay_as_they_were() {
        assertThat(hours.on(A_FRIDAY, calendar)).hasSize(2);
    }
}
