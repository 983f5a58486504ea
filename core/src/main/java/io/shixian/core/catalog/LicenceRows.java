package io.shixian.core.catalog;

import static io.shixian.core.catalog.Licence.ACCEPT;
import static io.shixian.core.catalog.Licence.ACCEPTED;
import static io.shixian.core.catalog.Licence.APPROVE;
import static io.shixian.core.catalog.Licence.APPROVED;
import static io.shixian.core.catalog.Licence.ASK_HEARING;
import static io.shixian.core.catalog.Licence.CALL_HEARING;
import static io.shixian.core.catalog.Licence.CHECK_FACTS;
import static io.shixian.core.catalog.Licence.DELIVER;
import static io.shixian.core.catalog.Licence.DELIVERED;
import static io.shixian.core.catalog.Licence.DENIED;
import static io.shixian.core.catalog.Licence.DENY;
import static io.shixian.core.catalog.Licence.EXAMINE;
import static io.shixian.core.catalog.Licence.EXAMINING;
import static io.shixian.core.catalog.Licence.HEARING;
import static io.shixian.core.catalog.Licence.HEARING_OFFERED;
import static io.shixian.core.catalog.Licence.HOLD_HEARING;
import static io.shixian.core.catalog.Licence.NOTIFY_HEARING;
import static io.shixian.core.catalog.Licence.RECEIVED;
import static io.shixian.core.catalog.Licence.REJECT;
import static io.shixian.core.catalog.Licence.REJECTED;
import static io.shixian.core.catalog.Licence.REQUEST_SUPPLEMENT;
import static io.shixian.core.catalog.Licence.SET_HEARING_DAY;
import static io.shixian.core.catalog.Licence.STATE_OPINION;
import static io.shixian.core.catalog.Licence.SUPPLEMENT;
import static io.shixian.core.catalog.Licence.SUPPLEMENTING;
import static io.shixian.core.catalog.Licence.TELL_HEARING_RIGHT;
import static io.shixian.core.catalog.Licence.TELL_INTERESTED_PARTY;
import static io.shixian.core.catalog.Licence.WITHDRAW;
import static io.shixian.core.catalog.Licence.WITHDRAWN;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.BUSINESS_ENVIRONMENT;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.EXAMINER;
import static io.shixian.core.party.Role.INTERESTED_PARTY;
import static io.shixian.core.party.Role.SECOND_EXAMINER;
import static io.shixian.core.party.Role.WINDOW;
import static io.shixian.core.procedure.Expiry.Effect.AS_OF_START;
import static io.shixian.core.procedure.Expiry.Effect.AT_EXPIRY;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Source;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.ProcedureTable;
import io.shixian.core.procedure.Stage;
import java.util.List;
import java.util.stream.Stream;

/** The rows that the procedures of licensing (行政许可) have in common, written once. */
final class LicenceRows {

    /** The special procedures (特别程序) whose time is not counted. */
    static final List<String> SPECIAL_PROCEDURES = List.of(
            "hearing", "bidding", "auction", "inspection", "testing", "quarantine", "appraisal", "expert-review");

    static final Clause NOT_COUNTED = LICENSING_LAW.article(45);

    private static final Clause APPLICATION = LICENSING_LAW.article(29);
    private static final Clause REJECTION = LICENSING_LAW.article(32, 1, 2);
    private static final Clause NOTICE = LICENSING_LAW.article(32, 1, 4);
    private static final Clause ACCEPTANCE = LICENSING_LAW.article(32, 1, 5);
    private static final Clause EXAMINATION = LICENSING_LAW.article(34, 1);
    private static final Clause ON_THE_SPOT = LICENSING_LAW.article(34, 2);
    private static final Clause TWO_OFFICERS = LICENSING_LAW.article(34, 3);
    private static final Clause MAJOR_INTEREST = LICENSING_LAW.article(36);
    private static final Clause GRANT = LICENSING_LAW.article(38, 1);
    private static final Clause REFUSAL = LICENSING_LAW.article(38, 2);
    private static final Clause DELIVERY = LICENSING_LAW.article(44);
    private static final Clause PUBLIC_HEARING = LICENSING_LAW.article(46);
    private static final Clause HEARING_RIGHT = LICENSING_LAW.article(47, 1);
    private static final Clause HEARING_NOTICE = LICENSING_LAW.article(48, 1, 1);
    private static final Clause MINUTES = LICENSING_LAW.article(48, 1, 5);
    private static final Clause PROMISED_LIMIT = BUSINESS_ENVIRONMENT.article(36);

    private static final List<Role> OFFICERS = List.of(EXAMINER, DECIDER);

    private LicenceRows() {}

    /** Whoever acts for the organ: window, examiner, decider. */
    static Role[] organ() {
        return new Role[] {WINDOW, EXAMINER, DECIDER};
    }

    static ProcedureTable named(String code, String zh, String en) {
        return named(code, zh, en, LICENSING_LAW);
    }

    /** The same under local law that carries out the statute. */
    static ProcedureTable named(String code, String zh, String en, Source source) {
        return Procedure.named(code, zh, en, source)
                .roles(APPLICANT, WINDOW, EXAMINER, SECOND_EXAMINER, DECIDER, INTERESTED_PARTY)
                .stages(
                        RECEIVED,
                        SUPPLEMENTING,
                        ACCEPTED,
                        REJECTED,
                        EXAMINING,
                        HEARING_OFFERED,
                        HEARING,
                        APPROVED,
                        DENIED,
                        DELIVERED,
                        WITHDRAWN);
    }

    private static Action[] with(Action[] actions, Action... more) {
        return Stream.of(actions, more).flatMap(Stream::of).toArray(Action[]::new);
    }

    /** Receipt, supplement, acceptance: silence accepts as of the day of receipt. */
    static void intake(ProcedureTable table) {
        intake(table, ACCEPT);
    }

    // spotless:off
    /** The same where several actions accept; the table adds the steps of the others. */
    static void intake(ProcedureTable table, Action... accepting) {
        table.opening(RECEIVED, List.of(APPLICANT), APPLICATION).binds(APPLICANT)

            .step(RECEIVED, REQUEST_SUPPLEMENT, WINDOW, SUPPLEMENTING, NOTICE).needs(DOCUMENT).atMost(1).tells(APPLICANT)
            .step(SUPPLEMENTING, SUPPLEMENT, APPLICANT, RECEIVED, ACCEPTANCE).tells(WINDOW)
            .step(RECEIVED, ACCEPT, WINDOW, ACCEPTED, ACCEPTANCE).needs(DOCUMENT).tells(APPLICANT)
            .step(RECEIVED, REJECT, WINDOW, REJECTED, REJECTION).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(RECEIVED, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()
            .step(SUPPLEMENTING, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()

            .limit("notice", "告知补正或决定受理", "Notify or accept", workdays(5))
                    .fromOpening().until(with(accepting, REQUEST_SUPPLEMENT, REJECT)).owedBy(WINDOW).per(NOTICE)
                    .onExpiry(ACCEPTED, AS_OF_START, NOTICE, APPLICANT, WINDOW)
            .target("supplement", "补正", "Supplement")
                    .from(REQUEST_SUPPLEMENT).until(SUPPLEMENT).owedBy(APPLICANT).per(NOTICE).gap()
            .target("acceptance", "补正后决定受理", "Accept after the supplement")
                    .from(SUPPLEMENT).until(with(accepting, REJECT)).owedBy(WINDOW).per(ACCEPTANCE).gap();
    }

    /** Examination; two officers where facts are checked, and a third party's major interest. */
    static void examination(ProcedureTable table) {
        table.step(ACCEPTED, EXAMINE, EXAMINER, EXAMINING, EXAMINATION).mayBind(EXAMINER, SECOND_EXAMINER)
            .step(EXAMINING, CHECK_FACTS, List.of(EXAMINER, SECOND_EXAMINER), EXAMINING, TWO_OFFICERS).joint()
            .step(EXAMINING, TELL_INTERESTED_PARTY, EXAMINER, EXAMINING, MAJOR_INTEREST).binds(INTERESTED_PARTY).tells(INTERESTED_PARTY)
            .step(EXAMINING, STATE_OPINION, List.of(APPLICANT, INTERESTED_PARTY), EXAMINING, MAJOR_INTEREST).tells(EXAMINER)
            .step(ACCEPTED, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()
            .step(EXAMINING, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap();
    }

    /** A hearing, asked for or not, out of the stage in which the deciding organ has the case and back to it. */
    static void hearing(ProcedureTable table, Stage home) {
        table.step(home, TELL_HEARING_RIGHT, OFFICERS, HEARING_OFFERED, HEARING_RIGHT).mayBind(INTERESTED_PARTY).tells(APPLICANT, INTERESTED_PARTY)
            .step(HEARING_OFFERED, ASK_HEARING, List.of(APPLICANT, INTERESTED_PARTY), HEARING, HEARING_RIGHT).tells(EXAMINER)
            .step(home, CALL_HEARING, OFFICERS, HEARING, PUBLIC_HEARING)
            .step(HEARING, SET_HEARING_DAY, OFFICERS, HEARING, HEARING_NOTICE)
            .step(HEARING, NOTIFY_HEARING, OFFICERS, HEARING, HEARING_NOTICE).needs(DOCUMENT).tells(APPLICANT, INTERESTED_PARTY)
            .step(HEARING, HOLD_HEARING, DECIDER, home, MINUTES).needs(DOCUMENT)
            .step(HEARING_OFFERED, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()
            .step(HEARING, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()

            // Article 82 counts the organ's periods in working days; whether it counts the party's five so is open.
            .limit("ask-hearing", "申请听证", "Ask for a hearing", workdays(5))
                    .from(TELL_HEARING_RIGHT).until(ASK_HEARING).owedBy(APPLICANT).per(HEARING_RIGHT)
                    .strength(Strength.IN_PRINCIPLE).gap().onExpiry(home, AT_EXPIRY, HEARING_RIGHT, EXAMINER)
            .limit("hold-hearing", "组织听证", "Hold the hearing", workdays(20))
                    .from(ASK_HEARING).until(HOLD_HEARING).owedBy(DECIDER).per(HEARING_RIGHT)
            .limit("hearing-notice", "听证前通知", "Notify before the hearing", workdays(7).backwards())
                    .from(SET_HEARING_DAY).day("hearingDay").until(NOTIFY_HEARING).owedBy(EXAMINER).per(HEARING_NOTICE);
    }

    /** The decision out of these stages, on the spot where the case was only accepted, and the delivery. */
    static void decision(ProcedureTable table, Stage... undecided) {
        for (Stage stage : undecided) {
            table.step(stage, APPROVE, DECIDER, APPROVED, stage.equals(ACCEPTED) ? ON_THE_SPOT : GRANT).tells(APPLICANT)
                .step(stage, DENY, DECIDER, DENIED, REFUSAL).needs(REASON, DOCUMENT).tells(APPLICANT);
        }
        table.step(APPROVED, DELIVER, WINDOW, DELIVERED, DELIVERY)

            .limit("delivery", "颁发送达许可证件", "Deliver the licence", workdays(10))
                    .from(APPROVE).until(DELIVER).owedBy(WINDOW).per(DELIVERY);
    }

    /** The promised limit (承诺时限) beside the statutory one, off until an office promises one (T24). */
    static void promise(ProcedureTable table) {
        promise(table, ACCEPT);
    }

    /** The same where several actions accept. */
    static void promise(ProcedureTable table, Action... accepting) {
        table.target("promise", "承诺时限内作出决定", "Decide as promised")
                .from(accepting).fromExpiryOf("notice").until(APPROVE, DENY).owedBy(DECIDER).per(PROMISED_LIMIT)
                .suspendable(SPECIAL_PROCEDURES, true, NOT_COUNTED, organ()).tells(APPLICANT);
    }
    // spotless:on
}
