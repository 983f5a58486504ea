package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.on;
import static io.shixian.core.deadline.Shanghai.stop;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Sources;
import io.shixian.core.law.Strength;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** T28 in English, for the cases of {@link ExplanationTest}. */
class EnglishExplanationTest {

    @Test
    void working_days_over_holidays_of_two_names_with_an_extension() {
        Clock clock = Clock.of(Term.workdays(3), at("2020-09-29T10:00"))
                .per(Sources.LICENSING_LAW.article(32, 1, 4), Strength.SHALL)
                .extended(new Extension(Term.workdays(2), Optional.empty()));

        explains(clock, """
                2020-09-29 starts; the day itself is not counted    Civil Code art. 201 para. 1
                limit: 3 working days    Administrative Licensing Law art. 32 para. 1 item 4
                extended by 2 working days
                2020-10-01 to 2020-10-08 National Day and Mid-Autumn Festival holiday, not counted    国办发明电〔2019〕16号
                2020-10-10 Saturday make-up working day for National Day and Mid-Autumn Festival, counted    国办发明电〔2019〕16号
                2020-10-11 weekend, not counted    State Council Provisions on Working Hours art. 7
                last day 2020-10-13 (too late from 2020-10-14 00:00 on)""");
    }

    @Test
    void two_notices_for_one_holiday_are_told_apart() {
        explains(Clock.of(Term.workdays(10), at("2020-01-20T10:00")), """
                2020-01-20 starts; the day itself is not counted    Civil Code art. 201 para. 1
                limit: 10 working days
                2020-01-24 to 2020-01-30 Spring Festival holiday, not counted    国办发明电〔2019〕16号
                2020-01-31 to 2020-02-02 Spring Festival holiday, not counted    国办发明电〔2020〕1号
                2020-02-08 to 2020-02-09 weekend, not counted    State Council Provisions on Working Hours art. 7
                last day 2020-02-11 (too late from 2020-02-12 00:00 on)""");
    }

    @Test
    void a_suspension_on_the_last_day() {
        Clock clock = Clock.of(Term.workdays(4), at("2026-03-02T10:00"))
                .suspended(stop("2026-03-06T15:00", "2026-03-07T09:00"));

        explains(clock, """
                2026-03-02 starts; the day itself is not counted    Civil Code art. 201 para. 1
                limit: 4 working days
                2026-03-07 to 2026-03-08 weekend, not counted    State Council Provisions on Working Hours art. 7
                2026-03-06 15:00 to 2026-03-07 09:00 suspended; the days after it began, up to the day it ended, \
                are not counted
                the clock stood still at the end of 2026-03-06; the last day is 2026-03-09
                last day 2026-03-09 (too late from 2026-03-10 00:00 on)""");
    }

    @Test
    void a_clock_that_stands_still_now() {
        Clock clock = Clock.of(Term.hours(24), at("2026-03-02T10:00"))
                .suspended(Suspension.since(at("2026-03-02T11:30"), "hearing", Optional.empty()));

        explains(clock, """
                2026-03-02 10:00 starts    Civil Code art. 201 para. 2
                limit: 24 hours
                since 2026-03-02 11:30 suspended (hearing); this time is not counted
                suspended with 22 hours 30 min left, to be counted once it goes on""");
    }

    @Test
    void calendar_days_that_stretch_and_roll() {
        Counting stretch = Counting.STANDARD.rolling(Roll.STRETCH);

        explains(Clock.of(Term.calendarDays(7), at("2026-02-13T20:00"), stretch), """
                2026-02-13 starts; the day itself is not counted    Civil Code art. 201 para. 1
                limit: 7 calendar days
                2026-02-15 to 2026-02-23 Spring Festival holiday, not counted    国办发明电〔2025〕7号
                9 days of long rests lie within the period and are added to it    \
                Implementing Rules of the Tax Collection Law art. 109
                2026-03-01 is a day off (weekend); the last day moves to 2026-03-02    Civil Code art. 203 para. 1
                last day 2026-03-02 (too late from 2026-03-03 00:00 on)""");
    }

    @Test
    void a_backward_limit_that_moves_earlier() {
        Counting counting = Counting.STANDARD.rolling(Roll.PREVIOUS_WORKING_DAY).leavingClearDays();

        explains(Clock.before(Term.calendarDays(30).backwards(), on("2026-11-01"), counting), """
                2026-11-01 is the target; counted back from it, the day itself not counted
                limit: 30 calendar days before (clear days)
                2026-10-01 is a day off (National Day, statutory holiday, 国办发明电〔2025〕7号); \
                the last day moves to 2026-09-30
                last day 2026-09-30 (too late from 2026-10-01 00:00 on)""");
    }

    @Test
    void the_same_day_after_closing_on_a_friday() {
        explains(Clock.of(Term.sameDay(), at("2026-03-06T17:00"), OFFICE.endingAtClose()), """
                2026-03-06 starts; ends the same day
                limit: same day
                2026-03-07 to 2026-03-08 weekend, not counted    State Council Provisions on Working Hours art. 7
                2026-03-06 had ended when the clock started; the last day is 2026-03-09
                last day 2026-03-09 (too late from 2026-03-09 17:00 on)""");
    }

    @Test
    void provisional_working_hours() {
        explains(Clock.of(Term.workingHours(1), at("2026-12-25T16:00"), OFFICE), """
                2026-12-25 16:00 starts; only office hours count    Civil Code art. 201 para. 2
                limit: 1 working hour
                a notice to come may still change the days from 2026-12-25 on; the result is provisional
                last day 2026-12-25 (too late from 2026-12-25 17:00 on)""");
    }

    private static void explains(Clock clock, String text) {
        assertThat(clock.deadline(CALENDAR).explain().text(Locale.US)).isEqualTo(text);
    }
}
