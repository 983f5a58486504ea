package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.calendarDays;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.PETITION_REGULATIONS;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.PETITION_OFFICE;
import static io.shixian.core.party.Role.RESPONSIBLE_UNIT;
import static io.shixian.core.party.Role.REVIEW_ORGAN;
import static io.shixian.core.party.Role.RE_REVIEW_ORGAN;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 信访事项: a petition that a petition office transfers and a unit handles, with review and re-review (信访工作条例 22 to 36).
 * <p>
 * The petitioner (信访人) is the applicant. Periods are calendar days but for the objection to a transfer. The text lets the
 * handling run from the acceptance and names no such act; it is taken to be the unit's written notice.
 */
public final class Petition {

    /** The petition office has it. */
    public static final Stage RECEIVED = Stage.open("received", "已登记", "Received");

    /** A unit has it and has not told the petitioner. */
    public static final Stage TRANSFERRED = Stage.open("transferred", "已转送", "Transferred");

    /** The unit handles it. */
    public static final Stage ACCEPTED = Stage.open("accepted", "已受理", "Accepted");

    /** It is no matter for petitions, or for another organ. */
    public static final Stage REDIRECTED = Stage.closed("redirected", "已引导", "Redirected");

    /** The petitioner has the unit's opinion. */
    public static final Stage HANDLED = Stage.open("handled", "已出具处理意见", "Handled");

    /** The organ above reviews it. */
    public static final Stage UNDER_REVIEW = Stage.open("under-review", "复查中", "Under review");

    /** The petitioner has the outcome of the review. */
    public static final Stage REVIEWED = Stage.open("reviewed", "已复查", "Reviewed");

    /** The organ above that one reviews it again. */
    public static final Stage UNDER_RE_REVIEW = Stage.open("under-re-review", "复核中", "Under re-review");

    /** It has ended; on the same facts and reasons it is not taken up again. */
    public static final Stage RE_REVIEWED = Stage.closed("re-reviewed", "已复核", "Re-reviewed");

    /** It has ended with an opinion that was not, or could no more be, put to review. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** Transfers it to the unit with authority. */
    public static final Action TRANSFER = Action.of("transfer", "转送交办", "Transfer");

    /** Shows the petitioner another way, such as a court or another organ. */
    public static final Action REDIRECT = Action.of("redirect", "引导", "Redirect");

    /** Objects that it is no matter of the unit, within five working days. */
    public static final Action OBJECT = Action.of("object", "提出异议", "Object");

    /** Takes it on and tells the petitioner so in writing. */
    public static final Action ACCEPT = Action.of("accept", "书面告知受理", "Accept");

    /** Gives the petitioner the unit's opinion. */
    public static final Action ISSUE_OPINION = Action.of("issue-opinion", "出具处理意见书", "Issue the opinion");

    /** Asks the organ above for a review. */
    public static final Action ASK_REVIEW = Action.of("ask-review", "请求复查", "Ask for review");

    /** Answers the review. */
    public static final Action REVIEW = Action.of("review", "出具复查意见", "Review");

    /** Asks the organ above that one for a re-review. */
    public static final Action ASK_RE_REVIEW = Action.of("ask-re-review", "请求复核", "Ask for re-review");

    /** Answers the re-review. */
    public static final Action RE_REVIEW = Action.of("re-review", "出具复核意见", "Re-review");

    /** Ends it. */
    public static final Action CLOSE = Action.of("close", "办结", "Close");

    private static final Clause PETITIONING = PETITION_REGULATIONS.article(17, 1);
    private static final Clause REGISTRATION = PETITION_REGULATIONS.article(22, 1);
    private static final Clause COURTS = PETITION_REGULATIONS.article(22, 2);
    private static final Clause NOTICE = PETITION_REGULATIONS.article(23, 3);
    private static final Clause OPINION = PETITION_REGULATIONS.article(31, 1, 6);
    private static final Clause PERIOD = PETITION_REGULATIONS.article(34);
    private static final Clause REVIEWING = PETITION_REGULATIONS.article(35);
    private static final Clause RE_REVIEWING = PETITION_REGULATIONS.article(36, 1);
    private static final Clause HEARING = PETITION_REGULATIONS.article(36, 2);

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("petition", "信访事项", "Petition", PETITION_REGULATIONS)
            .roles(APPLICANT, PETITION_OFFICE, RESPONSIBLE_UNIT, DECIDER, REVIEW_ORGAN, RE_REVIEW_ORGAN)
            .stages(RECEIVED, TRANSFERRED, ACCEPTED, REDIRECTED, HANDLED, UNDER_REVIEW, REVIEWED, UNDER_RE_REVIEW, RE_REVIEWED, CLOSED)
            .opening(RECEIVED, List.of(APPLICANT, PETITION_OFFICE), PETITIONING).binds(APPLICANT).mayBind(APPLICANT)

            .step(RECEIVED, TRANSFER, PETITION_OFFICE, TRANSFERRED, REGISTRATION).binds(RESPONSIBLE_UNIT).tells(RESPONSIBLE_UNIT)
            .step(RECEIVED, REDIRECT, PETITION_OFFICE, REDIRECTED, COURTS).needs(REASON).tells(APPLICANT)
            .step(TRANSFERRED, OBJECT, RESPONSIBLE_UNIT, RECEIVED, NOTICE).needs(REASON).within(workdays(5)).releases(RESPONSIBLE_UNIT).tells(PETITION_OFFICE)
            .step(TRANSFERRED, ACCEPT, RESPONSIBLE_UNIT, ACCEPTED, NOTICE).needs(DOCUMENT).tells(APPLICANT)
            .step(ACCEPTED, ISSUE_OPINION, RESPONSIBLE_UNIT, HANDLED, OPINION).needs(DOCUMENT).tells(APPLICANT)
            .step(HANDLED, ASK_REVIEW, APPLICANT, UNDER_REVIEW, REVIEWING).within(calendarDays(30)).mayBind(REVIEW_ORGAN).tells(REVIEW_ORGAN)
            .step(UNDER_REVIEW, REVIEW, REVIEW_ORGAN, REVIEWED, REVIEWING).needs(DOCUMENT).tells(APPLICANT, RESPONSIBLE_UNIT)
            .step(REVIEWED, ASK_RE_REVIEW, APPLICANT, UNDER_RE_REVIEW, RE_REVIEWING).within(calendarDays(30)).mayBind(RE_REVIEW_ORGAN).tells(RE_REVIEW_ORGAN)
            .step(UNDER_RE_REVIEW, RE_REVIEW, RE_REVIEW_ORGAN, RE_REVIEWED, RE_REVIEWING).needs(DOCUMENT).tells(APPLICANT, REVIEW_ORGAN, RESPONSIBLE_UNIT)
            .step(HANDLED, CLOSE, List.of(APPLICANT, RESPONSIBLE_UNIT), CLOSED, REVIEWING).gap()
            .step(REVIEWED, CLOSE, List.of(APPLICANT, REVIEW_ORGAN), CLOSED, RE_REVIEWING).gap()

            .limit("notice", "登记并转送或告知", "Transfer or notify", calendarDays(15))
                    .fromOpening().until(TRANSFER, REDIRECT).owedBy(PETITION_OFFICE).per(REGISTRATION)
            .limit("unit-notice", "书面告知", "Notify in writing", calendarDays(15))
                    .from(TRANSFER).until(ACCEPT).stoppedBy(OBJECT).owedBy(RESPONSIBLE_UNIT).per(NOTICE)
            .limit("close", "办结", "Close", calendarDays(60))
                    .from(ACCEPT).until(ISSUE_OPINION).owedBy(RESPONSIBLE_UNIT).per(PERIOD)
                    .extendable(calendarDays(30), 1, PERIOD, DECIDER).tells(APPLICANT)
            .limit("review", "提出复查意见", "Review", calendarDays(30))
                    .from(ASK_REVIEW).until(REVIEW).owedBy(REVIEW_ORGAN).per(REVIEWING)
            .limit("re-review", "提出复核意见", "Re-review", calendarDays(30))
                    .from(ASK_RE_REVIEW).until(RE_REVIEW).owedBy(RE_REVIEW_ORGAN).per(RE_REVIEWING)
                    .suspendable(List.of("hearing"), false, HEARING, RE_REVIEW_ORGAN).tells(APPLICANT)
            .sound();
    // spotless:on

    private Petition() {}
}
