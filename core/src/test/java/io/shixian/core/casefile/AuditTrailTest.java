package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.CASE;
import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.extend;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.resume;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.Complaints.OTHER_UNIT;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.FIRM;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.VOUCHER;
import static io.shixian.core.casefile.Mechanisms.CONSENT;
import static io.shixian.core.casefile.Mechanisms.OWNER;
import static io.shixian.core.casefile.Mechanisms.dispatched;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.catalog.TechnicalConsultation;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dates are those of the scenarios and tests that these cases are taken from. */
class AuditTrailTest {

    private static Stream<String> english(AuditTrail trail) {
        return trail.entries().stream()
                .map(entry -> entry.number() + " " + entry.effectiveOn() + " " + entry.by() + ": "
                        + entry.what().en() + " "
                        + entry.from().map(stage -> stage + " ").orElse("") + "to " + entry.to() + "; "
                        + String.join(
                                "; ",
                                entry.limits().stream()
                                        .map(effect -> effect.text().en())
                                        .toList()));
    }

    @Test
    void tells_who_did_what_and_what_became_of_stage_and_limits() {
        assertThat(english(AuditTrail.of(Complaints.replied().file())))
                .containsExactly(
                        "1 2025-09-30 applicant citizen-1: Opened to received; ",
                        "2 2025-09-30 operator op: Dispatch received to dispatched; 'Decide on acceptance' starts, counted from 2025-09-30; 'Reply with the outcome' starts, counted from 2025-09-30",
                        "3 2025-10-09 accessor a-1: Accept dispatched to accepted; 'Decide on acceptance' ends: met, last day 2025-10-16",
                        "4 2025-10-13 accessor a-1: Reply accepted to replied; 'Reply with the outcome' ends: met, last day 2025-11-04");
    }

    @Test
    void has_the_moment_the_clause_and_whom_it_was_told_to() {
        AuditEntry dispatch =
                AuditTrail.of(Complaints.dispatched().file()).entries().get(1);

        assertThat(dispatch)
                .returns("moved", AuditEntry::type)
                .returns(at("2025-09-30T14:00"), AuditEntry::recordedAt)
                .returns(
                        "GDZW 0001.5-2019 5.3",
                        entry -> entry.clause().citation().zh())
                .returns(true, AuditEntry::moved)
                .returns(2, entry -> entry.told().size());
        assertThat(dispatch.limits().get(0).text().zh()).isEqualTo("「决定是否受理」开始计时，自 2025-09-30 起算");
        assertThat(dispatch.what().zh()).isEqualTo("分发");
    }

    @Test
    void a_limit_that_runs_out_by_law_starts_the_next_one_as_of_the_receipt() {
        Matter silent =
                Matter.opened(LicenceTable.PROCEDURE, "2025-03-03T10:00", FIRM).after(tick("2025-03-11T00:00"));

        assertThat(english(AuditTrail.of(silent.file())))
                .containsExactly(
                        "1 2025-03-03 applicant firm-1: Opened to received; 'Notify or accept' starts, counted from 2025-03-03",
                        "2 2025-03-03 system system: A limit ran out received to accepted; 'Notify or accept' runs out: breached, last day 2025-03-10; 'Decide' starts, counted from 2025-03-03");
    }

    @Test
    void clocks_that_stop_go_on_or_get_more_time_leave_the_stage() {
        Matter matter = Matter.opened(LicenceTable.PROCEDURE, "2025-03-03T10:00", FIRM)
                .after(
                        act("2025-03-03T11:00", CLERK, LicenceTable.ACCEPT, VOUCHER),
                        suspend("2025-03-05T09:00", HEAD, "decision"),
                        resume("2025-03-07T09:00", HEAD, "decision"),
                        extend("2025-03-10T09:00", HEAD, "decision", workdays(10)));
        List<AuditEntry> entries = AuditTrail.of(matter.file()).entries();

        assertThat(entries.subList(2, 5)).allMatch(entry -> !entry.moved());
        assertThat(english(AuditTrail.of(matter.file())).skip(2))
                .containsExactly(
                        "3 2025-03-05 decider head-1: Clock stopped accepted to accepted; 'Decide' is suspended",
                        "4 2025-03-07 decider head-1: Clock goes on accepted to accepted; 'Decide' goes on",
                        "5 2025-03-10 decider head-1: Extended by 10 working days accepted to accepted; 'Decide' is extended");
    }

    @Test
    void a_consent_is_no_step_yet() {
        Matter half = Matter.opened(Mechanisms.TEXT, "2025-03-03T09:00", DESK, Particulars.naming(ACCESSOR, "unit-1"))
                .after(act("2025-03-03T10:00", OWNER, CONSENT, Particulars.NONE.withDocuments("letter-1")));
        AuditEntry consent = AuditTrail.of(half.file()).entries().get(1);

        assertThat(consent.what().en()).isEqualTo("consents to 'Consent'");
        assertThat(consent.moved()).isFalse();
        assertThat(consent.limits()).isEmpty();
    }

    @Test
    void a_limit_that_starts_again_is_said_to_start_again() {
        Matter again = Complaints.dispatched()
                .after(
                        act("2025-10-09T09:00", Complaints.UNIT, BusinessComplaint.RETURN, Particulars.because("非本单位")),
                        act(
                                "2025-10-10T09:00",
                                Complaints.DESK,
                                BusinessComplaint.DISPATCH,
                                Particulars.naming(ACCESSOR, "a-2")),
                        act("2025-10-11T09:00", OTHER_UNIT, BusinessComplaint.ACCEPT));

        assertThat(AuditTrail.of(again.file()).entries().get(3).limits())
                .extracting(
                        LimitEffect::kind,
                        LimitEffect::limit,
                        effect -> effect.day().orElseThrow())
                .containsExactly(
                        tuple(LimitEffect.Kind.STARTED, "decide", on("2025-10-10")),
                        tuple(LimitEffect.Kind.STARTED, "result", on("2025-10-10")));
        assertThat(AuditTrail.of(again.file()).entries().get(2).limits())
                .extracting(effect -> effect.status().orElseThrow())
                .containsExactly(LimitStatus.STOPPED, LimitStatus.STOPPED);
    }

    @Test
    void a_warning_is_an_entry_that_leaves_stage_and_clock_alone() {
        Matter warned = Warned.warning(Matter.opened(LicenceTable.PROCEDURE, "2025-03-03T10:00", FIRM), Ladder.LIGHT)
                .after(tick("2025-03-07T00:00"));
        AuditEntry entry = AuditTrail.of(warned.file()).entries().get(1);

        assertThat(english(AuditTrail.of(warned.file())).skip(1))
                .containsExactly(
                        "2 2025-03-07 system system: A limit runs out soon received to received; 'Notify or accept' runs out soon, last day 2025-03-10");
        assertThat(entry.limits().get(0).text().zh()).isEqualTo("「告知补正或决定受理」临近届满，届满日 2025-03-10");
        assertThat(entry.moved()).isFalse();
        assertThat(entry.told()).extracting(Recipient::role).containsExactly(Role.WINDOW);
    }

    @Test
    void a_changed_calendar_is_an_entry_of_its_own() {
        WorkCalendar early = ChinaCalendar.published().asKnownOn(on("2020-01-22"));
        WorkCalendar later = ChinaCalendar.published().asKnownOn(on("2020-01-27"));
        Matter asked = Matter.opened(
                        TechnicalConsultation.PROCEDURE, "2020-01-22T10:00", Actor.of(Role.APPLICANT, "citizen-1"))
                .on(early);
        CaseFile noted = asked.file()
                .after(Matter.decider(later)
                        .recount(asked.file(), asked.decider(), at("2020-01-27T09:00"))
                        .get(0));

        assertThat(english(AuditTrail.of(noted)).skip(1))
                .containsExactly(
                        "2 2020-01-27 system system: The calendar changed received to received; 'Reply' is counted again, last day 2020-02-03");
    }

    @Test
    void a_case_that_moved_to_another_version_takes_all_versions() {
        Procedure tighter = Mechanisms.question(2, workdays(3));
        Matter matter = dispatched("2025-03-03T10:00");
        Decision decision = Matter.DECIDER.migrate(
                matter.file(),
                tighter,
                new Command.Migrate(CASE, at("2025-03-04T10:00"), OWNER, 2, Particulars.because("新规定施行")));
        CaseFile moved = ((Decision.Accepted) decision).file();
        Map<Integer, Procedure> versions = Map.of(1, matter.file().procedure(), 2, tighter);

        List<AuditEntry> entries = AuditTrail.of(moved, versions::get).entries();
        assertThat(entries.get(entries.size() - 1))
                .returns("Moved to version 2", entry -> entry.what().en())
                .returns(List.of(), AuditEntry::limits);
        assertThatThrownBy(() -> AuditTrail.of(moved))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was on version 1 of");
    }

    @Test
    void nothing_of_what_was_handed_in_is_in_it() {
        Particulars secret = new Particulars(
                Optional.of("secret-reason"),
                List.of("secret-document"),
                Map.of(ACCESSOR, new Party("a-1")),
                Map.of("secret-item", true),
                OptionalInt.empty(),
                Map.of("secret-key", "secret-value"));
        Matter matter = Matter.opened(
                        BusinessComplaint.PROCEDURE,
                        "2025-09-30T10:00",
                        Complaints.CITIZEN,
                        new Particulars(
                                Optional.of("secret-reason"),
                                List.of("secret-document"),
                                Map.of(),
                                Map.of(),
                                OptionalInt.empty(),
                                Map.of("secret-key", "secret-value")))
                .after(act("2025-09-30T14:00", Complaints.DESK, BusinessComplaint.DISPATCH, secret));

        assertThat(AuditTrail.of(matter.file()).toString()).contains("a-1").doesNotContain("secret");
    }

    @Test
    void every_status_has_words_in_both_languages() {
        assertThat(LimitStatus.values()).allSatisfy(status -> {
            assertThat(StatusWords.of(status).zh()).isNotBlank();
            assertThat(StatusWords.of(status).en()).isEqualTo(status.code());
        });
    }
}
