package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.ProcedureTable;
import io.shixian.core.procedure.Stage;

/**
 * 行政许可办件: an application for a licence, from its receipt to the delivery of the licence (行政许可法 29 to 48).
 * <p>
 * A supplemented application is in the stage of its receipt again; that no second supplement can be asked for is said by the
 * step, which is possible once. The law gives no number for the decision on a supplemented application, so its limit is off.
 */
public final class Licence {

    /** The materials, or all the supplements asked for, are there. */
    public static final Stage RECEIVED = Stage.open("received", "已收件", "Received");

    /** The applicant has been told once what is missing. */
    public static final Stage SUPPLEMENTING = Stage.open("supplementing", "待补正", "Supplementing");

    /** It is accepted, by the window or by law. */
    public static final Stage ACCEPTED = Stage.open("accepted", "已受理", "Accepted");

    /** It is not accepted. */
    public static final Stage REJECTED = Stage.closed("rejected", "不予受理", "Rejected");

    /** It is being examined. */
    public static final Stage EXAMINING = Stage.open("examining", "审查中", "Examining");

    /** Who may ask for a hearing has been told so and can still ask. */
    public static final Stage HEARING_OFFERED = Stage.open("hearing-offered", "已告知听证权利", "Hearing offered");

    /** A hearing is to be held, and nothing can be decided before. */
    public static final Stage HEARING = Stage.open("hearing", "听证中", "Hearing");

    /** The lower organ has passed it up; only where two tiers decide. */
    public static final Stage PASSED_UP = Stage.open("passed-up", "已转报", "Passed up");

    /** The licence is granted and not yet delivered. */
    public static final Stage APPROVED = Stage.open("approved", "准予许可", "Approved");

    /** The licence is refused. */
    public static final Stage DENIED = Stage.closed("denied", "不予许可", "Denied");

    /** The applicant has the licence. */
    public static final Stage DELIVERED = Stage.closed("delivered", "已送达", "Delivered");

    /** The applicant has taken the application back. */
    public static final Stage WITHDRAWN = Stage.closed("withdrawn", "已撤回", "Withdrawn");

    /** Tells the applicant everything that is missing, in one complete list. */
    public static final Action REQUEST_SUPPLEMENT = Action.of("request-supplement", "一次告知补正", "Request a supplement");

    /** Hands in what was missing. */
    public static final Action SUPPLEMENT = Action.of("supplement", "补正", "Supplement");

    /** Accepts it, with a written voucher. */
    public static final Action ACCEPT = Action.of("accept", "受理", "Accept");

    /** Does not accept it, in writing, and names the right organ. */
    public static final Action REJECT = Action.of("reject", "不予受理", "Reject");

    /** Begins to examine it. */
    public static final Action EXAMINE = Action.of("examine", "审查", "Examine");

    /** Assigns two officers to inspect, test or quarantine. */
    public static final Action ASSIGN = Action.of("assign", "指派两名以上人员", "Assign two officers");

    /** Checks the facts; both officers do it, each for itself. */
    public static final Action CHECK_FACTS = Action.of("check-facts", "核查", "Check the facts");

    /** Tells someone that the licence touches a major interest of theirs. */
    public static final Action TELL_INTERESTED_PARTY =
            Action.of("tell-interested-party", "告知利害关系人", "Tell the interested party");

    /** States an opinion on the application. */
    public static final Action STATE_OPINION = Action.of("state-opinion", "陈述申辩", "State an opinion");

    /** Tells the parties that they may ask for a hearing. */
    public static final Action TELL_HEARING_RIGHT =
            Action.of("tell-hearing-right", "告知听证权利", "Tell of the right to a hearing");

    /** Asks for a hearing. */
    public static final Action ASK_HEARING = Action.of("ask-hearing", "申请听证", "Ask for a hearing");

    /** Decides on a hearing without being asked. */
    public static final Action CALL_HEARING = Action.of("call-hearing", "决定举行听证", "Call a hearing");

    /** Fixes the day of the hearing, as {@code hearingDay}. */
    public static final Action SET_HEARING_DAY = Action.of("set-hearing-day", "确定听证日期", "Set the hearing day");

    /** Notifies the parties of the time and place of the hearing. */
    public static final Action NOTIFY_HEARING = Action.of("notify-hearing", "通知听证", "Notify of the hearing");

    /** Holds the hearing, of which there are minutes. */
    public static final Action HOLD_HEARING = Action.of("hold-hearing", "举行听证", "Hold the hearing");

    /** Passes it up to the organ that decides; only where two tiers decide. */
    public static final Action PASS_UP = Action.of("pass-up", "转报", "Pass up");

    /** Grants the licence. */
    public static final Action APPROVE = Action.of("approve", "准予许可", "Approve");

    /** Refuses the licence, with reasons and remedies. */
    public static final Action DENY = Action.of("deny", "不予许可", "Deny");

    /** Delivers the licence. */
    public static final Action DELIVER = Action.of("deliver", "颁发送达", "Deliver");

    /** Takes the application back, before it is decided. */
    public static final Action WITHDRAW = Action.of("withdraw", "撤回", "Withdraw");

    private static final Clause PERIOD = LICENSING_LAW.article(42, 1);

    /** The table. */
    public static final Procedure PROCEDURE = table();

    private static Procedure table() {
        ProcedureTable table = LicenceRows.named("licence", "行政许可办件", "Licence");
        LicenceRows.intake(table);
        LicenceRows.examination(table);
        LicenceRows.hearing(table, EXAMINING);
        LicenceRows.decision(table, ACCEPTED, EXAMINING);
        // spotless:off
        table.limit("decision", "作出许可决定", "Decide", workdays(20))
                .from(ACCEPT).fromExpiryOf("notice").until(APPROVE, DENY).owedBy(DECIDER).per(PERIOD)
                .extendable(workdays(10), 1, PERIOD, DECIDER)
                .suspendable(LicenceRows.SPECIAL_PROCEDURES, true, LicenceRows.NOT_COUNTED, LicenceRows.organ())
                .tells(APPLICANT).replaceable();
        // spotless:on
        LicenceRows.promise(table);
        return table.sound();
    }

    private Licence() {}
}
