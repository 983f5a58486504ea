package io.shixian.spi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events in words. Days of vectors/scenarios. */
class NotificationsTest {

    private static final Decider RULES = new Decider(ChinaCalendar.published(), Counting.STANDARD);
    private static final Actor CITIZEN = Actor.of(Role.APPLICANT, "citizen-1");

    private static CaseFile opened(Procedure procedure, String at) {
        Command.Open open = new Command.Open(new CaseId("c1"), Instant.parse(at), CITIZEN, Particulars.NONE);
        return ((Decision.Accepted) RULES.open(procedure, open)).file();
    }

    private static List<Notification> told(CaseFile before, Command command) {
        List<CaseEvent> events = ((Decision.Accepted) RULES.decide(before, command)).events();
        return Notifications.of(before.id(), before.procedure(), before.version() + 1, events);
    }

    @Test
    void an_opening_is_told_to_nobody() {
        CaseFile file = opened(BusinessComplaint.PROCEDURE, "2025-09-30T02:00:00Z");

        assertThat(Notifications.of(file.id(), file.procedure(), 1, file.history()))
                .isEmpty();
    }

    @Test
    void a_step_says_what_was_done_and_where_the_case_stands() {
        CaseFile file = opened(BusinessComplaint.PROCEDURE, "2025-09-30T02:00:00Z");
        Instant at = Instant.parse("2025-09-30T06:00:00Z");

        List<Notification> told = told(
                file,
                new Command.Act(
                        file.id(),
                        at,
                        Actor.of(Role.OPERATOR, "op"),
                        "dispatch",
                        Particulars.naming(Role.ACCESSOR, "a-1")));

        assertThat(told).hasSize(2).first().satisfies(first -> {
            assertThat(first.event()).isEqualTo(2);
            assertThat(first.at()).isEqualTo(at);
            assertThat(first.template()).isEqualTo("complaint.business/dispatch");
            assertThat(first.subject())
                    .hasToString("【业务类投诉】c1：分发，现为「已分发」 / [Business complaint] c1: Dispatch, now 'Dispatched'");
        });
        assertThat(told).extracting(Notification::event).containsOnly(2);
    }

    @Test
    void a_limit_that_ran_out_says_when_and_what_follows() {
        CaseFile file = opened(LicenceIntake.PROCEDURE, "2025-01-24T02:00:00Z");

        List<Notification> told = told(file, new Command.Tick(file.id(), Instant.parse("2025-02-07T16:00:00Z")));

        assertThat(told).hasSize(2).first().satisfies(first -> {
            assertThat(first.template()).isEqualTo("licence.intake/lapsed-notice");
            assertThat(first.subject().zh()).isEqualTo("【行政许可收件】c1：时限「告知补正或决定受理」届满（2025-02-07），现为「已受理」");
            assertThat(first.subject().en())
                    .isEqualTo(
                            "[Licence intake] c1: the limit 'Notify or accept' ran out on 2025-02-07, now 'Accepted'");
        });
    }

    @Test
    void several_events_at_once_are_numbered_as_in_the_history() {
        CaseFile file = opened(BusinessComplaint.PROCEDURE, "2025-09-30T02:00:00Z");
        CaseFile dispatched = ((Decision.Accepted) RULES.decide(
                        file,
                        new Command.Act(
                                file.id(),
                                Instant.parse("2025-09-30T06:00:00Z"),
                                Actor.of(Role.OPERATOR, "op"),
                                "dispatch",
                                Particulars.naming(Role.ACCESSOR, "a-1"))))
                .file();
        Instant late = Instant.parse("2025-10-20T06:00:00Z");

        List<Notification> told = told(
                dispatched,
                new Command.Act(
                        file.id(), late, Actor.of(Role.ACCESSOR, "a-1"), "decline", Particulars.because("不属于本单位")));

        // Event 3 is the lapse of the limit, which nobody is told of; event 4 is the step.
        assertThat(told).extracting(Notification::event).containsOnly(4);
        assertThat(told).extracting(one -> one.recipient().role()).containsExactly(Role.APPLICANT, Role.ADMINISTRATOR);
    }
}
