package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.OfficeHours;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.DayEnd;
import io.shixian.core.deadline.Roll;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CountingSettingsTest {

    private final ApplicationContextRunner host = Host.asking().withPropertyValues("shixian.rules.enabled=true");

    @Test
    void counting_is_the_standard_one_unless_said_otherwise() {
        host.run(context -> assertThat(context.getBean(Counting.class)).isEqualTo(Counting.STANDARD));
    }

    @Test
    void every_part_of_it_can_be_said() {
        host.withPropertyValues(
                        "shixian.counting.zone=Asia/Urumqi",
                        "shixian.counting.roll=previous-working-day",
                        "shixian.counting.clear-days=true",
                        "shixian.counting.day-end=close-of-office",
                        "shixian.office.hours=09:00-12:00,13:00-17:00",
                        "shixian.office.makeup-hours=09:00-12:00",
                        "shixian.office.weekdays.friday=09:00-11:00",
                        "shixian.office.weekdays.monday=")
                .run(context -> {
                    Counting counting = context.getBean(Counting.class);
                    assertThat(counting.zone()).isEqualTo(ZoneId.of("Asia/Urumqi"));
                    assertThat(counting.roll()).isEqualTo(Roll.PREVIOUS_WORKING_DAY);
                    assertThat(counting.clearDays()).isTrue();
                    assertThat(counting.dayEnd()).isEqualTo(DayEnd.CLOSE_OF_OFFICE);
                    OfficeHours hours = counting.hours().orElseThrow();
                    assertThat(hours.ordinary()).hasToString("[09:00-12:00, 13:00-17:00]");
                    assertThat(hours.makeup().orElseThrow()).hasToString("[09:00-12:00]");
                    assertThat(hours.byWeekday()).containsOnlyKeys(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
                    assertThat(hours.byWeekday().get(DayOfWeek.MONDAY)).isEmpty();
                });
    }

    @Test
    void days_can_t_end_when_an_office_closes_that_has_no_hours() {
        assertThat(Failing.failure(host.withPropertyValues("shixian.counting.day-end=close-of-office")))
                .hasMessageStartingWith("shixian.counting.day-end: days can't end at the close of office")
                .hasMessageEndingWith("; set shixian.office.hours, or leave shixian.counting.day-end at midnight");
    }

    @Test
    void hours_that_are_none_stop_the_start() {
        assertThat(Failing.failure(host.withPropertyValues("shixian.office.hours=nine to five")))
                .hasMessageStartingWith("shixian.office: ")
                .hasMessageContaining("nine to five")
                .hasMessageEndingWith("; write hours such as 09:00-12:00");
        assertThat(Failing.failure(host.withPropertyValues("shixian.office.makeup-hours=09:00-12:00")))
                .hasMessageStartingWith("shixian.office.hours: ");
    }
}
