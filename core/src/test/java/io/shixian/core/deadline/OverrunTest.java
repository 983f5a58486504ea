package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V6, V16: days used and days late. The limit is vector T10-20261122-0022: its last day is 2008-09-01. */
class OverrunTest {

    private static final String START = "2008-08-25T17:32";
    private static final Instant EXPIRY = at("2008-09-02T00:00");

    private final Deadline deadline = count(Term.workdays(5), START);

    @ParameterizedTest(name = "{0} from {1}, done at {2}, is late by {3}")
    @CsvSource({ // days from DayModel, hours from MinuteModel
        "5 working days,  2008-08-25T17:32, 2008-09-02T00:00, 1 working day",
        "5 working days,  2008-08-25T17:32, 2008-09-08T09:00, 5 working days",
        "1 working day,   2026-09-29T10:00, 2026-10-04T10:00, 1 working day",
        "30 calendar days, 2016-10-03T19:30, 2016-11-12T08:00, 10 calendar days",
        "1 month,         2024-01-30T18:42, 2024-03-04T08:00, 4 calendar days",
        "same day,        2022-02-10T09:49, 2022-02-14T09:00, 2 working days",
        "24 hours,        2020-01-31T10:14, 2020-02-01T12:00:30, 1 hour 46 min 30 s",
    })
    void an_overrun_is_told_in_the_limits_own_unit(String term, String start, String act, String late) { // V6
        assertThat(count(Term.parse(term), start).late(at(act))).hasToString(late);
    }

    @Test
    void days_used_and_days_late_are_two_things() { // V16
        assertThat(deadline.used(at("2008-08-25T23:00"))).hasToString("0 working days");
        assertThat(deadline.used(at("2008-09-03T09:00"))).hasToString("7 working days");
        assertThat(deadline.late(at("2008-09-03T09:00"))).hasToString("2 working days");
    }

    @Test
    void reversed_input_is_refused() { // V16
        assertThatThrownBy(() -> deadline.used(at("2008-08-25T17:31")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lies before the start");
        assertThatThrownBy(() -> deadline.late(EXPIRY.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is in time and not late; ask inTime(act) first");
    }
}
