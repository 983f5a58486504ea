package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.Complaints.CITIZEN;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.EXCEEDED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static io.shixian.core.catalog.BusinessComplaint.REWORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.Overlay;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Light;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VerdictTest {

    /** V1. */
    @Nested
    class A_limit_that_ran_out_while_nobody_looked {

        @Test
        void is_breached_when_the_act_comes_after_it() {
            Matter late = Complaints.dispatched().after(act("2025-10-17T00:00", UNIT, ACCEPT));

            assertThat(late.status("decide", "2025-10-17T00:00")).isEqualTo(BREACHED);
            assertThat(late.history()).extracting(CaseEvent::type)
                    .containsExactly("opened", "moved", "lapsed", "moved");
        }

        @Test
        void is_met_by_an_act_one_nanosecond_before_its_end() {
            Matter justInTime =
                    Complaints.dispatched().after(act("2025-10-16T23:59:59.999999999", UNIT, ACCEPT));

            assertThat(justInTime.status("decide", "2025-10-17T00:00")).isEqualTo(MET);
        }

        @Test
        void is_judged_as_if_somebody_had_looked_every_day() {
            Matter watched = Complaints.dispatched();
            for (int day = 9; day <= 31; day++) {
                watched = watched.after(tick("2025-10-%02dT00:00".formatted(day)));
            }
            Matter unwatched = Complaints.dispatched().after(act("2025-10-31T09:00", UNIT, ACCEPT));
            watched = watched.after(act("2025-10-31T09:00", UNIT, ACCEPT));

            assertThat(watched.last()).isEqualTo(unwatched.last());
            assertThat(watched.history()).hasSameSizeAs(unwatched.history());
        }

        @Test
        void is_breached_before_anything_is_recorded_and_stays_owed() {
            assertThat(Complaints.dispatched().limit("decide", "2025-10-17T00:00"))
                    .returns(BREACHED, LimitState::status)
                    .returns(Light.RED, LimitState::light);
            assertThat(Complaints.dispatched().after(tick("2025-10-17T00:00")).limit("decide", "2025-10-18T00:00"))
                    .returns(BREACHED, LimitState::status)
                    .returns(true, state -> state.run().isOpen());
        }
    }

    /** V2. */
    @Test
    void met_in_time_is_met_when_viewed_years_later() {
        assertThat(Complaints.accepted().limit("decide", "2031-01-01T00:00"))
                .returns(MET, LimitState::status)
                .returns(Light.GREEN, LimitState::light);
    }

    /** V4. */
    @Nested
    class A_verdict_once_given {

        private static final WorkCalendar TIGHTER = ChinaCalendar.published()
                .with(Overlay.named("no-holiday", "made up").worked(on("2025-10-02"), "").worked(on("2025-10-03"), ""));

        @Test
        void is_kept_in_the_event_with_the_calendar_that_gave_it() {
            assertThat(Complaints.accepted().last().judgements())
                    .singleElement()
                    .returns("decide", Judgement::limit)
                    .returns(MET, Judgement::status)
                    .returns(on("2025-10-16"), judgement -> judgement.lastDay().orElseThrow())
                    .returns(Commands.endOf("2025-10-16"), judgement -> judgement.expiresAt().orElseThrow())
                    .returns("cn-2026", Judgement::calendar);
        }

        @Test
        void stands_when_the_calendar_changes_afterwards() {
            Matter met = Complaints.dispatched().after(act("2025-10-16T09:00", UNIT, ACCEPT));

            LimitState seen = met.file()
                    .limits(TIGHTER, Counting.STANDARD, at("2025-11-01T00:00"))
                    .get(0);

            assertThat(seen.deadline().lastDay()).isEqualTo(on("2025-10-14"));
            assertThat(seen.status()).isEqualTo(MET);
            assertThat(seen.lastDay()).hasValue(on("2025-10-16"));
            assertThat(seen.expiresAt()).hasValue(Commands.endOf("2025-10-16"));
        }
    }

    /** T25: 2025-10-20 and 20 working days make 2025-11-17, by working-days.csv. */
    @Test
    void a_limit_that_binds_in_principle_is_exceeded_and_never_breached() {
        Matter reworked = Complaints.replied().after(act("2025-10-20T09:00", CITIZEN, REWORK));
        assertThat(reworked.deadline("rework").lastDay()).isEqualTo(on("2025-11-17"));

        assertThat(reworked.status("rework", "2025-11-18T00:00")).isEqualTo(EXCEEDED);
        assertThat(reworked.after(tick("2025-11-18T00:00")).status("rework", "2025-11-18T00:00"))
                .isEqualTo(EXCEEDED);
        assertThat(reworked.after(act("2025-11-18T00:00", UNIT, REPLY)).limit("rework", "2025-11-18T00:00"))
                .returns(EXCEEDED, LimitState::status)
                .returns(Light.RED, LimitState::light);
    }
}
