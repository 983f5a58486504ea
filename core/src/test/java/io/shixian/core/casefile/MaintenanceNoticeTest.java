package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.catalog.ApplicationMaintenance.CANCEL;
import static io.shixian.core.catalog.ApplicationMaintenance.NOTIFIED;
import static io.shixian.core.catalog.ApplicationMaintenance.NOTIFY;
import static io.shixian.core.catalog.ApplicationMaintenance.PLANNED;
import static io.shixian.core.catalog.ApplicationMaintenance.PLANNED_START;
import static io.shixian.core.catalog.ApplicationMaintenance.PROCEDURE;
import static io.shixian.core.catalog.ApplicationMaintenance.RESCHEDULE;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.party.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * GDZW-3.2.3: three working days before 2025-10-10 is 2025-09-29, before 2025-10-16 it is 2025-10-13, before 2025-09-30 it is
 * 2025-09-26 (working-days.csv; 2025-09-28 is a Sunday worked).
 */
class MaintenanceNoticeTest {

    private static final Actor UNIT = Actor.of(ACCESSOR, "a-1");

    private static Particulars starting(String day) {
        return new Particulars(
                Optional.empty(), List.of(), Map.of(), Map.of(), OptionalInt.empty(), Map.of(PLANNED_START, day));
    }

    private static Matter planned(String at, String start) {
        return Matter.opened(PROCEDURE, at, UNIT, starting(start));
    }

    @Test
    void is_given_in_time_until_the_end_of_the_third_working_day_before() {
        Matter planned = planned("2025-09-22T09:00", "2025-10-10");

        assertThat(planned.deadline("notice").lastDay()).isEqualTo(on("2025-09-29"));
        assertThat(planned.after(act("2025-09-29T23:59", UNIT, NOTIFY)).status("notice", "2025-12-01T00:00"))
                .isEqualTo(LimitStatus.MET);
    }

    @Test
    void is_a_breach_and_is_not_refused_where_it_comes_later() {
        Matter late = planned("2025-09-22T09:00", "2025-10-10").after(act("2025-09-30T00:00", UNIT, NOTIFY));

        assertThat(late.stage()).isEqualTo(NOTIFIED);
        assertThat(late.history()).extracting(CaseEvent::type).containsExactly("opened", "lapsed", "moved");
        assertThat(late.history().get(1).clause().id()).isEqualTo("GDZW-3.2.3-a");
        assertThat(late.status("notice", "2025-12-01T00:00")).isEqualTo(LimitStatus.BREACHED);
    }

    @Test
    void is_late_at_once_where_too_little_is_left() {
        Matter planned = planned("2025-09-29T09:00", "2025-09-30");

        assertThat(planned.status("notice", "2025-09-29T09:00")).isEqualTo(LimitStatus.BREACHED);
        assertThat(planned.after(tick("2025-09-29T09:00"), tick("2025-09-29T10:00"))
                        .history())
                .hasSize(2);
    }

    @Test
    void is_owed_anew_for_another_day() {
        Matter moved = planned("2025-09-22T09:00", "2025-10-10")
                .after(
                        act("2025-09-25T09:00", UNIT, NOTIFY),
                        act("2025-09-30T09:00", UNIT, RESCHEDULE, starting("2025-10-16T23:30+08:00")));

        assertThat(moved.stage()).isEqualTo(PLANNED);
        assertThat(moved.limit("notice", "2025-09-30T09:00").run().cycle()).isEqualTo(2);
        assertThat(moved.deadline("notice").lastDay()).isEqualTo(on("2025-10-13"));
        assertThat(moved.after(act("2025-10-13T20:00", UNIT, NOTIFY)).status("notice", "2025-12-01T00:00"))
                .isEqualTo(LimitStatus.MET);
    }

    @Test
    void that_was_missed_stays_missed_in_the_record_when_the_day_is_moved() {
        Matter moved = planned("2025-09-22T09:00", "2025-10-10")
                .after(act("2025-10-09T09:00", UNIT, RESCHEDULE, starting("2025-10-16")));

        assertThat(moved.last().judgements())
                .singleElement()
                .returns(LimitStatus.BREACHED, Judgement::status)
                .returns(Optional.of(on("2025-09-29")), Judgement::lastDay);
        assertThat(moved.status("notice", "2025-10-09T09:00")).isEqualTo(LimitStatus.RUNNING);
    }

    @Test
    void is_owed_no_more_for_what_does_not_take_place() {
        assertThat(planned("2025-09-22T09:00", "2025-10-10")
                        .after(act("2025-09-25T09:00", UNIT, CANCEL))
                        .status("notice", "2025-12-01T00:00"))
                .isEqualTo(LimitStatus.STOPPED);
    }

    @Test
    void can_not_be_counted_without_the_day() {
        Decision without = Matter.DECIDER.open(PROCEDURE, Commands.open("2025-09-22T09:00", UNIT, Particulars.NONE));
        assertThat(without)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.DAY_MISSING));

        Matter planned = planned("2025-09-22T09:00", "2025-10-10");
        assertThat(planned.refusedWith(act("2025-09-22T10:00", UNIT, RESCHEDULE)))
                .isEqualTo(Refusal.Code.DAY_MISSING);
    }
}
