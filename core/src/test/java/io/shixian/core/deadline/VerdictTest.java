package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.on;
import static io.shixian.core.deadline.Shanghai.stopSince;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Sources;
import io.shixian.core.law.Strength;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T18, T25, and V1, V2, V6, V16. The limit is vector T10-20261122-0022: its last day is 2008-09-01. */
class VerdictTest {

    private static final String START = "2008-08-25T17:32";
    private static final Instant EXPIRY = at("2008-09-02T00:00");

    private final Deadline deadline = count(Term.workdays(5), START);

    @Nested
    class An_act {

        @Test
        void in_the_last_nanosecond_of_the_last_day_is_in_time() {
            assertThat(deadline.expiresAt()).isEqualTo(EXPIRY);
            assertThat(deadline.inTime(EXPIRY.minusNanos(1))).isTrue();
            assertThat(deadline.verdict(EXPIRY.minusNanos(1))).isEqualTo(Verdict.MET);
        }

        @Test
        void at_the_first_instant_after_it_is_too_late() {
            assertThat(deadline.inTime(EXPIRY)).isFalse();
            assertThat(deadline.verdict(EXPIRY)).isEqualTo(Verdict.BREACHED);
        }

        @Test
        void that_came_too_late_is_a_breach_though_nobody_looked_before() { // V1
            assertThat(deadline.verdict(at("2031-01-01T00:00"))).isEqualTo(Verdict.BREACHED);
        }

        @Test
        void that_came_in_time_stays_so_however_late_one_asks() { // V2: the verdict takes the act's time, no other
            Instant act = at("2008-08-29T10:00");

            assertThat(deadline.light(at("2031-01-01T00:00"))).isEqualTo(Light.RED);
            assertThat(deadline.verdict(act)).isEqualTo(Verdict.MET);
        }

        @Test
        void while_the_clock_stands_still_is_in_time() {
            Deadline stopped = count(Term.workdays(5), START, stopSince("2008-08-28T10:00"));

            assertThat(stopped.verdict(at("2031-01-01T00:00"))).isEqualTo(Verdict.MET);
        }
    }

    @ParameterizedTest(name = "a limit that binds as {0} is {1} when missed")
    @CsvSource({"SHALL, breached", "SHOULD, exceeded", "IN_PRINCIPLE, exceeded"})
    void only_what_shall_be_kept_can_be_breached(Strength strength, String code) {
        Clock clock = Clock.of(Term.workdays(5), at(START)).per(Sources.GDZW_OPERATION.section("5.4"), strength);

        assertThat(clock.deadline(CALENDAR).verdict(EXPIRY).code()).isEqualTo(code);
        assertThat(clock.deadline(CALENDAR).verdict(EXPIRY.minusNanos(1)).code())
                .isEqualTo("met");
    }

    @Test
    void a_backward_limit_is_judged_alike() { // vector T16-20261122-0014
        Deadline back = Term.workdays(5).backwards().before(on("2016-12-29"), CALENDAR);

        assertThat(back.verdict(at("2016-12-22T23:59"))).isEqualTo(Verdict.MET);
        assertThat(back.verdict(at("2016-12-23T00:00"))).isEqualTo(Verdict.BREACHED);
    }
}
