package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.calendarDays;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.RECONSIDERATION_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.RECONSIDERATION_ORGAN;
import static io.shixian.core.party.Role.RESPONDENT;
import static io.shixian.core.procedure.Expiry.Effect.AT_EXPIRY;
import static io.shixian.core.procedure.Expiry.Effect.ON_LAST_DAY;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.ProcedureTable;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 行政复议: an administrative act is reconsidered by the organ above, in the ordinary procedure (普通程序) or the simple one
 * (简易程序) (行政复议法 30 to 62).
 * <p>
 * 3, 5, 7 and 10 日 are working days, 30 and 60 are calendar days (88). A supplemented application is reviewed as a new one
 * (31), so the five days run again. A stay (中止) stops the clock of the decision.
 */
public final class Reconsideration {

    /** The application, or the supplemented one, is under review. */
    public static final Stage RECEIVED = Stage.open("received", "已收到申请", "Received");

    /** The applicant has been told once what is missing. */
    public static final Stage SUPPLEMENTING = Stage.open("supplementing", "待补正", "Supplementing");

    /** It is accepted, by the organ or by law, and heard. */
    public static final Stage ACCEPTED = Stage.open("accepted", "已受理", "Accepted");

    /** It is not accepted. */
    public static final Stage REJECTED = Stage.closed("rejected", "不予受理", "Rejected");

    /** The applicant did not supplement it in time and is taken to have given it up. */
    public static final Stage ABANDONED = Stage.closed("abandoned", "视为放弃申请", "Abandoned");

    /** It was dismissed after its acceptance, since it should not have been accepted. */
    public static final Stage DISMISSED = Stage.closed("dismissed", "驳回申请", "Dismissed");

    /** It has ended without a decision. */
    public static final Stage TERMINATED = Stage.closed("terminated", "已终止", "Terminated");

    /** It is decided. */
    public static final Stage DECIDED = Stage.closed("decided", "已作出复议决定", "Decided");

    /** Tells the applicant once and in writing what is missing. */
    public static final Action REQUEST_SUPPLEMENT = Licence.REQUEST_SUPPLEMENT;

    /** Allows the applicant, for a good reason, a reasonable time more. */
    public static final Action ALLOW_MORE_TIME = Action.of("allow-more-time", "延长补正期限", "Allow more time");

    /** Hands in what was missing. */
    public static final Action SUPPLEMENT = Licence.SUPPLEMENT;

    /** States that nothing came in the time allowed, without a good reason. */
    public static final Action TAKE_AS_ABANDONED = InformationDisclosure.TAKE_AS_ABANDONED;

    /** Accepts it. */
    public static final Action ACCEPT = Action.of("accept", "受理", "Accept");

    /** Does not accept it, with reasons, and names the right organ. */
    public static final Action REJECT = Action.of("reject", "不予受理", "Reject");

    /** Dismisses what should not have been accepted. */
    public static final Action DISMISS = Action.of("dismiss", "驳回申请", "Dismiss");

    /** Sends the application to the respondent. */
    public static final Action SEND_COPY = Action.of("send-copy", "发送申请书副本", "Send the copy");

    /** Answers in writing, with evidence and grounds. */
    public static final Action ANSWER = Action.of("answer", "提出书面答复", "Answer");

    /** Ends it, since it was withdrawn with leave, nobody goes on with it, or a stay has lasted sixty days. */
    public static final Action TERMINATE = Action.of("terminate", "终止", "Terminate");

    /** Decides it. */
    public static final Action DECIDE = Action.of("decide", "作出复议决定", "Decide");

    /** The grounds on which it is stayed, in the order of article 39. */
    private static final List<String> STAYS = List.of(
            "death",
            "incapacity",
            "missing-person",
            "organisation-ended",
            "force-majeure",
            "mediation",
            "question-of-law",
            "other-case",
            "review-of-rule",
            "other");

    private static final Clause APPLICATION = RECONSIDERATION_LAW.article(22, 1);
    private static final Clause CONDITIONS = RECONSIDERATION_LAW.article(30, 1);
    private static final Clause NOT_ACCEPTED = RECONSIDERATION_LAW.article(30, 2);
    private static final Clause SILENCE = RECONSIDERATION_LAW.article(30, 3);
    private static final Clause SUPPLEMENT_NOTICE = RECONSIDERATION_LAW.article(31, 1);
    private static final Clause SUPPLEMENTING_TIME = RECONSIDERATION_LAW.article(31, 2);
    private static final Clause SUPPLEMENTED = RECONSIDERATION_LAW.article(31, 3);
    private static final Clause DISMISSAL = RECONSIDERATION_LAW.article(33);
    private static final Clause STAY = RECONSIDERATION_LAW.article(39, 1);
    private static final Clause TERMINATION = RECONSIDERATION_LAW.article(41);
    private static final Clause ORDINARY_COPY = RECONSIDERATION_LAW.article(48);
    private static final Clause SIMPLE_COPY = RECONSIDERATION_LAW.article(54, 1);
    private static final Clause ORDINARY_PERIOD = RECONSIDERATION_LAW.article(62, 1);
    private static final Clause SIMPLE_PERIOD = RECONSIDERATION_LAW.article(62, 2);

    /** The table of the ordinary procedure. */
    public static final Procedure ORDINARY = ordinary();

    /** The table of the simple procedure, without extensions; turning it into the ordinary one is a new matter. */
    public static final Procedure SIMPLE = simple();

    private Reconsideration() {}

    // spotless:off
    private static Procedure ordinary() {
        ProcedureTable table = shared("reconsideration", "行政复议", "Administrative reconsideration", ORDINARY_COPY, workdays(7), workdays(10)).roles(DECIDER);
        return table.limit("decision", "作出复议决定", "Decide", calendarDays(60))
                .from(ACCEPT).fromExpiryOf("review").until(DECIDE, DISMISS).owedBy(RECONSIDERATION_ORGAN).per(ORDINARY_PERIOD)
                .extendable(calendarDays(30), 1, ORDINARY_PERIOD, DECIDER)
                .suspendable(STAYS, true, STAY, RECONSIDERATION_ORGAN)
                .tells(APPLICANT, RESPONDENT)
                .sound();
    }

    private static Procedure simple() {
        ProcedureTable table = shared("reconsideration.simple", "行政复议简易程序", "Simple reconsideration", SIMPLE_COPY, workdays(3), workdays(5));
        return table.limit("decision", "作出复议决定", "Decide", calendarDays(30))
                .from(ACCEPT).fromExpiryOf("review").until(DECIDE, DISMISS).owedBy(RECONSIDERATION_ORGAN).per(SIMPLE_PERIOD)
                .suspendable(STAYS, true, STAY, RECONSIDERATION_ORGAN)
                .tells(APPLICANT, RESPONDENT)
                .sound();
    }

    private static ProcedureTable shared(String code, String zh, String en, Clause copying, Term copy, Term answer) {
        ProcedureTable table = Procedure.named(code, zh, en, RECONSIDERATION_LAW)
            .roles(APPLICANT, RECONSIDERATION_ORGAN, RESPONDENT)
            .stages(RECEIVED, SUPPLEMENTING, ACCEPTED, REJECTED, ABANDONED, DISMISSED, TERMINATED, DECIDED);
        table.opening(RECEIVED, List.of(APPLICANT, RECONSIDERATION_ORGAN), APPLICATION).binds(APPLICANT).mayBind(APPLICANT, RESPONDENT)

            .step(RECEIVED, REQUEST_SUPPLEMENT, RECONSIDERATION_ORGAN, SUPPLEMENTING, SUPPLEMENT_NOTICE).needs(DOCUMENT).atMost(1).tells(APPLICANT)
            .step(SUPPLEMENTING, ALLOW_MORE_TIME, RECONSIDERATION_ORGAN, SUPPLEMENTING, SUPPLEMENTING_TIME).needs(REASON).tells(APPLICANT)
            .step(SUPPLEMENTING, SUPPLEMENT, APPLICANT, RECEIVED, SUPPLEMENTED).tells(RECONSIDERATION_ORGAN)
            .step(SUPPLEMENTING, TAKE_AS_ABANDONED, RECONSIDERATION_ORGAN, ABANDONED, SUPPLEMENTING_TIME).needs(REASON).tells(APPLICANT)
            .step(RECEIVED, ACCEPT, RECONSIDERATION_ORGAN, ACCEPTED, CONDITIONS).tells(APPLICANT)
            .step(RECEIVED, REJECT, RECONSIDERATION_ORGAN, REJECTED, NOT_ACCEPTED).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(ACCEPTED, SEND_COPY, RECONSIDERATION_ORGAN, ACCEPTED, copying).mayBind(RESPONDENT).tells(RESPONDENT)
            .step(ACCEPTED, ANSWER, RESPONDENT, ACCEPTED, copying).needs(DOCUMENT).tells(RECONSIDERATION_ORGAN)
            .step(ACCEPTED, DISMISS, RECONSIDERATION_ORGAN, DISMISSED, DISMISSAL).needs(REASON, DOCUMENT).tells(APPLICANT, RESPONDENT)
            .step(ACCEPTED, TERMINATE, RECONSIDERATION_ORGAN, TERMINATED, TERMINATION).needs(REASON, DOCUMENT).tells(APPLICANT, RESPONDENT)
            .step(ACCEPTED, DECIDE, RECONSIDERATION_ORGAN, DECIDED, copying.equals(SIMPLE_COPY) ? SIMPLE_PERIOD : ORDINARY_PERIOD).needs(DOCUMENT).tells(APPLICANT, RESPONDENT)

            .limit("review", "审查复议申请", "Review the application", workdays(5))
                    .fromOpening().from(SUPPLEMENT).until(REQUEST_SUPPLEMENT, ACCEPT, REJECT).owedBy(RECONSIDERATION_ORGAN).per(CONDITIONS)
                    .onExpiry(ACCEPTED, ON_LAST_DAY, SILENCE, APPLICANT, RECONSIDERATION_ORGAN)
            .limit("supplement", "提交补正材料", "Supplement", workdays(10))
                    .from(REQUEST_SUPPLEMENT).until(SUPPLEMENT).stoppedBy(ALLOW_MORE_TIME).owedBy(APPLICANT).per(SUPPLEMENTING_TIME)
                    .onExpiry(ABANDONED, AT_EXPIRY, SUPPLEMENTING_TIME, APPLICANT, RECONSIDERATION_ORGAN)
            .target("more-time", "延长的补正期限", "Supplement in the time allowed")
                    .from(ALLOW_MORE_TIME).until(SUPPLEMENT).owedBy(APPLICANT).per(SUPPLEMENTING_TIME)
                    .onExpiry(ABANDONED, AT_EXPIRY, SUPPLEMENTING_TIME, APPLICANT, RECONSIDERATION_ORGAN)
            .limit("copy", "发送申请书副本", "Send the copy", copy)
                    .from(ACCEPT).fromExpiryOf("review").until(SEND_COPY).owedBy(RECONSIDERATION_ORGAN).per(copying)
            .limit("answer", "被申请人答复", "Answer of the respondent", answer)
                    .from(SEND_COPY).until(ANSWER).owedBy(RESPONDENT).per(copying);
        return table;
    }
    // spotless:on
}
