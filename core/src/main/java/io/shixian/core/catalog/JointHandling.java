package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.HEAD_OF_GOVERNMENT;
import static io.shixian.core.party.Role.RESPONSIBLE_UNIT;
import static io.shixian.core.party.Role.WINDOW;
import static io.shixian.core.procedure.Expiry.Effect.AS_OF_START;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 一件事联办: one application that several organs decide, taken in by one department and judged as a whole (行政许可法 26, 42).
 * <p>
 * This is the whole; each organ decides its part in a case of its own, under a procedure of its own, and the window of the
 * leading department concludes the whole when all of them have. The law gives one number for the whole, the time of
 * handling; how the work is handed out and brought together is ours. Whether a special procedure in one part stops the clock
 * of the whole is not said either: it does only if the window stops that clock, too.
 */
public final class JointHandling {

    /** The materials, or the supplements asked for, are there. */
    public static final Stage RECEIVED = Stage.open("received", "已收件", "Received");

    /** The applicant has been told once what is missing for all parts together. */
    public static final Stage SUPPLEMENTING = Stage.open("supplementing", "待补正", "Supplementing");

    /** It is accepted, by the window or by law. */
    public static final Stage ACCEPTED = Stage.open("accepted", "已受理", "Accepted");

    /** It is not accepted. */
    public static final Stage REJECTED = Stage.closed("rejected", "不予受理", "Rejected");

    /** The organs have it, each its part. */
    public static final Stage HANDLING = Stage.open("handling", "联合办理中", "Handling");

    /** All organs have decided, and the applicant has been told the whole. */
    public static final Stage CONCLUDED = Stage.closed("concluded", "已办结", "Concluded");

    /** The applicant has taken it back. */
    public static final Stage WITHDRAWN = Stage.closed("withdrawn", "已撤回", "Withdrawn");

    /** Tells the applicant everything that is missing, for all parts in one list. */
    public static final Action REQUEST_SUPPLEMENT = Action.of("request-supplement", "一次告知补正", "Request a supplement");

    /** Hands in what was missing. */
    public static final Action SUPPLEMENT = Action.of("supplement", "补正", "Supplement");

    /** Accepts it, with a written voucher. */
    public static final Action ACCEPT = Action.of("accept", "受理", "Accept");

    /** Does not accept it, in writing. */
    public static final Action REJECT = Action.of("reject", "不予受理", "Reject");

    /** Hands each organ its part. */
    public static final Action DISTRIBUTE = Action.of("distribute", "转告有关部门", "Distribute");

    /** Brings the decisions together and tells the applicant. */
    public static final Action CONCLUDE = Action.of("conclude", "统一办结", "Conclude");

    /** Takes it back before it is concluded. */
    public static final Action WITHDRAW = Action.of("withdraw", "撤回", "Withdraw");

    private static final List<String> SPECIAL_PROCEDURES = List.of(
            "hearing", "bidding", "auction", "inspection", "testing", "quarantine", "appraisal", "expert-review");

    private static final Clause TOGETHER = LICENSING_LAW.article(26);
    private static final Clause APPLICATION = LICENSING_LAW.article(29);
    private static final Clause REJECTION = LICENSING_LAW.article(32, 1, 2);
    private static final Clause NOTICE = LICENSING_LAW.article(32, 1, 4);
    private static final Clause ACCEPTANCE = LICENSING_LAW.article(32, 1, 5);
    private static final Clause PERIOD = LICENSING_LAW.article(42, 2);
    private static final Clause NOT_COUNTED = LICENSING_LAW.article(45);

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("joint-matter", "一件事联办", "Joint matter", LICENSING_LAW)
            .roles(APPLICANT, WINDOW, RESPONSIBLE_UNIT, HEAD_OF_GOVERNMENT)
            .stages(RECEIVED, SUPPLEMENTING, ACCEPTED, REJECTED, HANDLING, CONCLUDED, WITHDRAWN)
            .opening(RECEIVED, List.of(APPLICANT, WINDOW), APPLICATION).binds(APPLICANT).mayBind(APPLICANT)

            .step(RECEIVED, REQUEST_SUPPLEMENT, WINDOW, SUPPLEMENTING, NOTICE).needs(REASON, DOCUMENT).atMost(1).tells(APPLICANT)
            .step(SUPPLEMENTING, SUPPLEMENT, APPLICANT, RECEIVED, ACCEPTANCE).tells(WINDOW)
            .step(RECEIVED, ACCEPT, WINDOW, ACCEPTED, ACCEPTANCE).needs(DOCUMENT).tells(APPLICANT)
            .step(RECEIVED, REJECT, WINDOW, REJECTED, REJECTION).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(ACCEPTED, DISTRIBUTE, WINDOW, HANDLING, TOGETHER).tells(RESPONSIBLE_UNIT).gap()
            .step(HANDLING, CONCLUDE, WINDOW, CONCLUDED, PERIOD).needs(DOCUMENT).tells(APPLICANT).gap()
            .step(RECEIVED, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).tells(WINDOW).gap()
            .step(SUPPLEMENTING, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).tells(WINDOW).gap()
            .step(ACCEPTED, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).tells(WINDOW).gap()
            .step(HANDLING, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).tells(WINDOW, RESPONSIBLE_UNIT).gap()

            .limit("notice", "告知补正或决定受理", "Notify or accept", workdays(5))
                    .fromOpening().until(REQUEST_SUPPLEMENT, ACCEPT, REJECT).stoppedBy(WITHDRAW).owedBy(WINDOW).per(NOTICE)
                    .onExpiry(ACCEPTED, AS_OF_START, NOTICE, APPLICANT, WINDOW)
            .target("acceptance", "补正后决定受理", "Accept after the supplement")
                    .from(SUPPLEMENT).until(ACCEPT, REJECT).stoppedBy(WITHDRAW).owedBy(WINDOW).per(ACCEPTANCE).gap()
            .limit("handling", "统一办理", "Handle as one", workdays(45))
                    .from(ACCEPT).fromExpiryOf("notice").until(CONCLUDE).stoppedBy(WITHDRAW).owedBy(WINDOW).per(PERIOD)
                    .extendable(workdays(15), 1, PERIOD, HEAD_OF_GOVERNMENT)
                    .suspendable(SPECIAL_PROCEDURES, true, NOT_COUNTED, WINDOW)
                    .tells(APPLICANT)
            .sound();
    // spotless:on

    private JointHandling() {}
}
