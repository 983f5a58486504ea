package io.shixian.core.catalog;

import static io.shixian.core.catalog.Licence.APPROVE;
import static io.shixian.core.catalog.Licence.APPROVED;
import static io.shixian.core.catalog.Licence.DELIVER;
import static io.shixian.core.catalog.Licence.DENIED;
import static io.shixian.core.catalog.Licence.DENY;
import static io.shixian.core.catalog.Licence.RECEIVED;
import static io.shixian.core.catalog.Licence.REJECT;
import static io.shixian.core.catalog.Licence.REJECTED;
import static io.shixian.core.catalog.Licence.WITHDRAW;
import static io.shixian.core.catalog.Licence.WITHDRAWN;
import static io.shixian.core.deadline.Term.sameDay;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.EXAMINER;
import static io.shixian.core.party.Role.WINDOW;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Source;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 告知承诺: a licence that is decided at once on the applicant's written promise to meet the conditions, and checked later
 * (安阳市政务服务条例 25 to 27). Local law: it is in no built-in catalog, only in the book of the place.
 * <p>
 * Nobody may be made to promise; who doesn't is handled under {@link Licence}, in a matter of its own. "On the spot" (当场) is
 * taken for the same day (T15). If what was promised was not done in its time, the licence is revoked; if the facts are not
 * as promised, the holder is first ordered to put them right. The steps don't tell the two apart: after a check that failed,
 * either may follow. The times of the promise, the check and the order have no number in the text. Trust in the source:
 * medium, as for {@link TolerantLicence}.
 */
public final class CommitmentLicence {

    /** The applicant knows the conditions, the form of the promise and what a false one costs. */
    public static final Stage TOLD = Stage.open("told", "已告知", "Told");

    /** The promise is there, and the decision is due. */
    public static final Stage COMMITTED = Stage.open("committed", "已承诺", "Committed");

    /** The applicant would rather have it handled the ordinary way. */
    public static final Stage DECLINED = Stage.closed("declined", "不选择告知承诺", "Declined");

    /** The applicant has the licence, and the promise is to be checked. */
    public static final Stage TO_BE_CHECKED = Stage.open("to-be-checked", "待核查", "To be checked");

    /** The promise was checked and had not been kept. */
    public static final Stage UNKEPT = Stage.open("unkept", "未履行承诺", "Unkept");

    /** The holder has been ordered to put it right. */
    public static final Stage RECTIFYING = Stage.open("rectifying", "限期整改中", "Rectifying");

    /** The promise was checked and kept. */
    public static final Stage KEPT = Stage.closed("kept", "已履行承诺", "Kept");

    /** The licence is revoked. */
    public static final Stage REVOKED = Stage.closed("revoked", "已撤销许可", "Revoked");

    /** Tells the applicant the conditions and that promising is a choice, and hands over the form. */
    public static final Action TELL_CONDITIONS = Action.of("tell-conditions", "告知许可条件", "Tell the conditions");

    /** Promises in writing that the conditions are met. */
    public static final Action COMMIT = Action.of("commit", "作出承诺", "Commit");

    /** Chooses the ordinary way. */
    public static final Action DECLINE = Action.of("decline", "不选择告知承诺", "Decline");

    /** Hands in the materials that were promised for later. */
    public static final Action SUBMIT_PROMISED = Action.of("submit-promised", "提交承诺材料", "Submit what was promised");

    /** Checks whether the promise was kept, in its time and in substance. */
    public static final Action CHECK_PROMISE = Action.of("check-promise", "核查承诺", "Check the promise");

    /** Orders the holder to put it right by a day. */
    public static final Action ORDER_RECTIFICATION =
            Action.of("order-rectification", "责令限期整改", "Order to put it right");

    /** Says that it has been put right, and it is checked again. */
    public static final Action RECTIFY = Action.of("rectify", "完成整改", "Put it right");

    /** Revokes the licence, with reasons. */
    public static final Action REVOKE = Action.of("revoke", "撤销许可", "Revoke");

    private static final Source ANYANG = TolerantLicence.SOURCE;
    private static final List<Role> ON_THE_SPOT_BY = List.of(WINDOW, DECIDER);

    private static final Clause APPLICATION = LICENSING_LAW.article(29);
    private static final Clause REJECTION = LICENSING_LAW.article(32, 1, 2);
    private static final Clause REFUSAL = LICENSING_LAW.article(38, 2);
    private static final Clause DELIVERY = LICENSING_LAW.article(44);
    private static final Clause CHOICE = ANYANG.article(26, 2);
    private static final Clause TAKING_BACK = ANYANG.article(26, 3);
    private static final Clause CHECK = ANYANG.article(27);

    private static final Item FULFILLED = Item.of("fulfilled", "约定期限内履行承诺", "fulfilled in the agreed time", CHECK);
    private static final Item AS_PROMISED = Item.of("as-promised", "实际情况与承诺内容相符", "the facts are as promised", CHECK);

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("licence.commitment", "告知承诺办件", "Licence on a promise", ANYANG)
            .roles(APPLICANT, WINDOW, EXAMINER, DECIDER)
            .stages(RECEIVED, REJECTED, TOLD, DECLINED, COMMITTED, APPROVED, DENIED, TO_BE_CHECKED, UNKEPT, RECTIFYING, KEPT, REVOKED, WITHDRAWN)
            .opening(RECEIVED, List.of(APPLICANT), APPLICATION).binds(APPLICANT)

            .step(RECEIVED, TELL_CONDITIONS, WINDOW, TOLD, CHOICE).needs(DOCUMENT).tells(APPLICANT)
            .step(RECEIVED, REJECT, WINDOW, REJECTED, REJECTION).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(TOLD, COMMIT, APPLICANT, COMMITTED, CHOICE).needs(DOCUMENT).tells(WINDOW, DECIDER)
            .step(TOLD, DECLINE, APPLICANT, DECLINED, CHOICE).tells(WINDOW)
            .step(COMMITTED, APPROVE, ON_THE_SPOT_BY, APPROVED, CHOICE).tells(APPLICANT)
            .step(COMMITTED, DENY, ON_THE_SPOT_BY, DENIED, REFUSAL).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(RECEIVED, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()
            .step(TOLD, WITHDRAW, APPLICANT, WITHDRAWN, APPLICATION).gap()
            .step(COMMITTED, WITHDRAW, APPLICANT, WITHDRAWN, TAKING_BACK).tells(WINDOW)

            .step(APPROVED, SUBMIT_PROMISED, APPLICANT, APPROVED, CHOICE).needs(DOCUMENT).tells(EXAMINER)
            .step(APPROVED, DELIVER, WINDOW, TO_BE_CHECKED, DELIVERY)
            .step(TO_BE_CHECKED, SUBMIT_PROMISED, APPLICANT, TO_BE_CHECKED, CHOICE).needs(DOCUMENT).tells(EXAMINER)
            .step(TO_BE_CHECKED, CHECK_PROMISE, EXAMINER, KEPT, CHECK).checks(UNKEPT, FULFILLED, AS_PROMISED).tells(APPLICANT)
            .step(UNKEPT, ORDER_RECTIFICATION, List.of(EXAMINER, DECIDER), RECTIFYING, CHECK).needs(DOCUMENT).tells(APPLICANT)
            .step(UNKEPT, REVOKE, DECIDER, REVOKED, CHECK).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(RECTIFYING, RECTIFY, APPLICANT, TO_BE_CHECKED, CHECK).tells(EXAMINER).gap()
            .step(RECTIFYING, REVOKE, DECIDER, REVOKED, CHECK).needs(REASON, DOCUMENT).tells(APPLICANT)

            .limit("decision", "当日作出决定", "Decide the same day", sameDay())
                    .from(COMMIT).until(APPROVE, DENY).owedBy(WINDOW).per(CHOICE).gap()
            .limit("delivery", "颁发送达许可证件", "Deliver the licence", workdays(10))
                    .from(APPROVE).until(DELIVER).owedBy(WINDOW).per(DELIVERY)
            .target("promised", "提交承诺材料", "Submit what was promised")
                    .from(APPROVE).until(SUBMIT_PROMISED).owedBy(APPLICANT).per(CHOICE)
            .target("check", "核查承诺履行情况", "Check the promise")
                    .from(APPROVE).until(CHECK_PROMISE).owedBy(EXAMINER).per(CHECK)
            .target("rectification", "限期整改", "Put it right")
                    .from(ORDER_RECTIFICATION).until(RECTIFY).owedBy(APPLICANT).per(CHECK)
            .sound();
    // spotless:on

    private CommitmentLicence() {}
}
