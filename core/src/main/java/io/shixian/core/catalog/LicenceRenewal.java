package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.calendarDays;
import static io.shixian.core.deadline.Term.sameDay;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.law.Strength.IN_PRINCIPLE;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.EXAMINER;
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
 * 行政许可延续: a licence whose period ends is renewed, by decision or, if the organ is silent until its last day, by law
 * (行政许可法 50).
 * <p>
 * The matter begins while the licence is valid and nobody has applied yet, with its last day as {@code expiresOn}; the
 * application names that day again. Whether the thirty days before it are working days is open, and the law says nothing of
 * an application that is late but in time before the end: it is recorded as late and decided.
 */
public final class LicenceRenewal {

    /** The licence is valid, and nobody has applied. */
    public static final Stage VALID = Stage.open("valid", "有效期内", "Valid");

    /** Its holder has applied for more time. */
    public static final Stage APPLIED = Stage.open("applied", "已申请延续", "Applied");

    /** The application is being examined. */
    public static final Stage EXAMINING = Licence.EXAMINING;

    /** It is renewed, by decision or by law. */
    public static final Stage RENEWED = Stage.closed("renewed", "准予延续", "Renewed");

    /** It is not renewed. */
    public static final Stage DENIED = Stage.closed("denied", "不予延续", "Not renewed");

    /** It has ended, or its holder lets it end, without an application. */
    public static final Stage ENDED = Stage.closed("ended", "届满未延续", "Ended");

    /** The holder has taken the application back. */
    public static final Stage WITHDRAWN = Licence.WITHDRAWN;

    /** Applies for more time. */
    public static final Action APPLY = Action.of("apply", "申请延续", "Apply for renewal");

    /** Lets it end. */
    public static final Action LET_END = Action.of("let-end", "不再延续", "Let it end");

    /** Begins to examine the application. */
    public static final Action EXAMINE = Licence.EXAMINE;

    /** Renews it. */
    public static final Action RENEW = Action.of("renew", "准予延续", "Renew");

    /** Does not renew it, with reasons and remedies. */
    public static final Action DENY = Action.of("deny", "不予延续", "Do not renew");

    /** Takes the application back; whoever thinks better of it opens a new matter. */
    public static final Action WITHDRAW = Licence.WITHDRAW;

    private static final Clause APPLICATION = LICENSING_LAW.article(50, 1);
    private static final Clause DECISION = LICENSING_LAW.article(50, 2);
    private static final Clause EXAMINATION = LICENSING_LAW.article(34, 1);
    private static final Clause REFUSAL = LICENSING_LAW.article(38, 2);
    private static final Clause END = LICENSING_LAW.article(70, 1, 1);

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("licence.renewal", "行政许可延续", "Licence renewal", LICENSING_LAW)
            .roles(APPLICANT, WINDOW, EXAMINER, DECIDER)
            .stages(VALID, APPLIED, EXAMINING, RENEWED, DENIED, ENDED, WITHDRAWN)
            .opening(VALID, List.of(APPLICANT, WINDOW), APPLICATION).binds(APPLICANT).mayBind(APPLICANT).tells(APPLICANT).gap()

            .step(VALID, APPLY, APPLICANT, APPLIED, APPLICATION).tells(WINDOW)
            .step(VALID, LET_END, APPLICANT, ENDED, END).gap()
            .step(APPLIED, EXAMINE, EXAMINER, EXAMINING, EXAMINATION)
            .step(APPLIED, RENEW, DECIDER, RENEWED, DECISION).tells(APPLICANT)
            .step(APPLIED, DENY, DECIDER, DENIED, REFUSAL).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(EXAMINING, RENEW, DECIDER, RENEWED, DECISION).tells(APPLICANT)
            .step(EXAMINING, DENY, DECIDER, DENIED, REFUSAL).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(APPLIED, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()
            .step(EXAMINING, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()

            .limit("application", "届满三十日前申请", "Apply thirty days before the end", calendarDays(30).backwards())
                    .fromOpening().day("expiresOn").until(APPLY).owedBy(APPLICANT).per(APPLICATION).strength(IN_PRINCIPLE).gap()
            .limit("validity", "有效期", "Validity", sameDay())
                    .fromOpening().day("expiresOn").until(APPLY).owedBy(APPLICANT).per(END).strength(IN_PRINCIPLE)
                    .onExpiry(ENDED, AS_OF_START, END, APPLICANT, WINDOW)
            .limit("decision", "届满前作出决定", "Decide before the end", sameDay())
                    .from(APPLY).day("expiresOn").until(RENEW, DENY).owedBy(DECIDER).per(DECISION)
                    .onExpiry(RENEWED, AS_OF_START, DECISION, APPLICANT, DECIDER)
            .sound();
    // spotless:on

    private LicenceRenewal() {}
}
