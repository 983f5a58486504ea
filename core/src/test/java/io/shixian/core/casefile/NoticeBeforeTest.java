package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.endOf;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.open;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static io.shixian.core.casefile.Mechanisms.NOTIFIED;
import static io.shixian.core.casefile.Mechanisms.NOTIFY;
import static io.shixian.core.casefile.Mechanisms.RESCHEDULE;
import static io.shixian.core.casefile.Mechanisms.WORKS;
import static io.shixian.core.casefile.Mechanisms.with;
import static io.shixian.core.casefile.Tables.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Light;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * T16: works on Monday 2025-10-13 are told three working days before. By working-days.csv these are Saturday the 11th, which
 * is worked, the 10th and the 9th; with clear days the 30th of September, the first to the eighth being holidays.
 */
class NoticeBeforeTest {

    private final Matter planned = planned("2025-10-13");

    private static Matter planned(String day) {
        return Matter.opened(WORKS, "2025-09-29T10:00", UNIT, with("plannedStart", day));
    }

    @Test
    void told_on_the_last_permitted_day_is_in_time() {
        assertThat(planned.limit("notice", "2025-09-29T10:00"))
                .returns(RUNNING, LimitState::status)
                .returns(on("2025-10-09"), state -> state.lastDay().orElseThrow())
                .returns(endOf("2025-10-09"), state -> state.expiresAt().orElseThrow());

        Matter told = planned.after(act("2025-10-09T23:59", UNIT, NOTIFY));

        assertThat(told.status("notice", "2025-11-01T00:00")).isEqualTo(MET);
    }

    @Test
    void told_a_day_later_is_recorded_as_a_breach_and_not_refused() {
        Matter late = planned.after(act("2025-10-10T00:00", UNIT, NOTIFY));

        assertThat(late.stage()).isEqualTo(NOTIFIED);
        assertThat(late.status("notice", "2025-10-10T00:00")).isEqualTo(BREACHED);
        assertThat(late.limit("notice", "2025-10-10T00:00").light()).isEqualTo(Light.RED);
    }

    @Test
    void the_light_is_yellow_on_the_day_before_the_last_permitted_one() {
        assertThat(planned.limit("notice", "2025-09-29T10:00").light()).isEqualTo(Light.GREEN);
        assertThat(planned.limit("notice", "2025-10-09T00:00").light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void planned_too_soon_it_was_late_from_the_beginning_whether_anyone_looks_or_not() {
        Matter soon = Matter.opened(WORKS, "2025-10-11T10:00", UNIT, with("plannedStart", "2025-10-13"));

        assertThat(soon.status("notice", "2025-10-11T10:00")).isEqualTo(BREACHED);
        assertThat(soon.history()).extracting(CaseEvent::type).containsExactly("opened", "lapsed");
        Matter told = soon.after(act("2025-10-11T10:30", UNIT, NOTIFY));
        assertThat(told.status("notice", "2025-10-11T10:30")).isEqualTo(BREACHED);
        assertThat(told.history()).extracting(CaseEvent::type).containsExactly("opened", "lapsed", "moved");
    }

    @Test
    void planned_anew_it_is_counted_from_the_new_day() {
        Matter anew = planned.after(act("2025-10-09T10:00", UNIT, RESCHEDULE, with("plannedStart", "2025-10-20")));

        assertThat(anew.limit("notice", "2025-10-09T10:00"))
                .returns(on("2025-10-15"), state -> state.lastDay().orElseThrow())
                .returns(2, state -> state.run().cycle());
    }

    @Test
    void a_missed_notice_lapses_once() {
        Matter ticked = planned.after(tick("2025-10-10T00:00"), tick("2025-10-11T00:00"));

        assertThat(ticked.history()).extracting(CaseEvent::type).containsExactly("opened", "lapsed");
    }

    @Test
    void a_host_may_leave_clear_days() {
        Decider clear = new Decider(Matter.DECIDER.calendar(), Counting.STANDARD.leavingClearDays());
        Decision decision = clear.open(WORKS, open("2025-09-29T10:00", UNIT, with("plannedStart", "2025-10-13")));

        CaseFile file = ((Decision.Accepted) decision).file();
        assertThat(clear.limits(file, Commands.at("2025-09-29T10:00")).get(0).lastDay())
                .hasValue(on("2025-09-30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-13T08:00", "2025-10-13T22:00:00+08:00", "2025-10-13T23:30:00.5+08:00"})
    void of_a_moment_the_day_counts(String moment) {
        assertThat(planned(moment).deadline("notice").lastDay()).isEqualTo(on("2025-10-09"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2025-02-30", "2025-10-13T25:00", "13.10.2025", "1999-10-13", "2101-01-01"})
    void a_day_that_is_none_is_refused_and_the_way_out_is_named(String text) {
        Decision decision = Matter.DECIDER.open(WORKS, open("2025-09-29T10:00", UNIT, with("plannedStart", text)));

        assertThat(((Decision.Refused) decision).refusal())
                .returns(Refusal.Code.DAY_MISSING, Refusal::code)
                .returns(
                        "the limit 'Notice' needs the day 'plannedStart', written like 2026-10-08, between 2001-01-01 and "
                                + "2100-12-31",
                        refusal -> refusal.text().en());
    }

    @Test
    void so_is_a_missing_one_with_a_step_that_starts_the_limit_anew() {
        assertThat(planned.refusedWith(act("2025-09-30T10:00", UNIT, RESCHEDULE)))
                .isEqualTo(Refusal.Code.DAY_MISSING);
    }
}
