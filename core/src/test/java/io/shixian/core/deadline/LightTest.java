package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.on;
import static io.shixian.core.deadline.Shanghai.stopSince;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T26. Five working days from Monday 2026-03-02 end on Monday 2026-03-09 ({@link DayModel}). */
class LightTest {

    private static final String MONDAY = "2026-03-02T10:00";

    private final Deadline deadline = count(Term.workdays(5), MONDAY);

    @ParameterizedTest(name = "at {0} it is {1}")
    @CsvSource({
        "2026-03-02T10:00, green",
        "2026-03-05T23:59:59.999999999, green",
        "2026-03-06T00:00, yellow",
        "2026-03-09T23:59:59.999999999, yellow",
        "2026-03-10T00:00, red",
        "2031-01-01T00:00, red",
    })
    void it_is_yellow_with_one_working_day_left_and_red_from_expiry_on(String now, String code) {
        assertThat(deadline.light(at(now)).code()).isEqualTo(code);
    }

    @Test
    void a_backward_limit_warns_before_its_last_day() { // vector T16-20261122-0014: its last day is 2016-12-22
        Deadline back = Term.workdays(5).backwards().before(on("2016-12-29"), CALENDAR);

        assertThat(back.light(at("2016-12-20T23:59"))).isEqualTo(Light.GREEN);
        assertThat(back.light(at("2016-12-21T00:00"))).isEqualTo(Light.YELLOW);
        assertThat(back.light(at("2016-12-23T00:00"))).isEqualTo(Light.RED);
    }

    @Nested
    class While_the_clock_stands_still {

        private final Instant nextYear = at("2027-03-01T10:00");

        @Test
        void it_is_green_with_days_left() {
            assertThat(count(Term.workdays(5), MONDAY, stopSince("2026-03-05T10:00"))
                            .light(nextYear))
                    .isEqualTo(Light.GREEN);
        }

        @Test
        void it_is_yellow_with_one_day_left_or_none() {
            assertThat(count(Term.workdays(5), MONDAY, stopSince("2026-03-06T10:00"))
                            .light(nextYear))
                    .isEqualTo(Light.YELLOW);
            assertThat(count(Term.workdays(5), MONDAY, stopSince("2026-03-09T10:00"))
                            .light(nextYear))
                    .isEqualTo(Light.YELLOW);
        }

        @Test
        void hours_are_yellow_with_an_hour_left() {
            assertThat(count(Term.hours(5), MONDAY, stopSince("2026-03-02T13:59"))
                            .light(nextYear))
                    .isEqualTo(Light.GREEN);
            assertThat(count(Term.hours(5), MONDAY, stopSince("2026-03-02T14:00"))
                            .light(nextYear))
                    .isEqualTo(Light.YELLOW);
        }
    }
}
