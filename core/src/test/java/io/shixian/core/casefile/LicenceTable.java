package io.shixian.core.casefile;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.LICENSING_LAW;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.WINDOW;
import static io.shixian.core.procedure.Expiry.Effect.AS_OF_START;
import static io.shixian.core.procedure.Requirement.DOCUMENT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/** A licence as 行政许可法 32, 42, 44 and 45 order it: deemed acceptance, extension, suspension. */
final class LicenceTable {

    static final Role DECIDING = Role.of("decider", "机关负责人", "decider");

    static final Actor FIRM = Actor.of(APPLICANT, "firm-1");
    static final Actor CLERK = Actor.of(WINDOW, "w-1");
    static final Actor HEAD = Actor.of(DECIDING, "head-1");

    static final Stage RECEIVED = Stage.open("received", "已收件", "Received");
    static final Stage ACCEPTED = Stage.open("accepted", "已受理", "Accepted");
    static final Stage REJECTED = Stage.closed("rejected", "不予受理", "Rejected");
    static final Stage APPROVED = Stage.open("approved", "准予许可", "Approved");
    static final Stage DENIED = Stage.closed("denied", "不予许可", "Denied");
    static final Stage DELIVERED = Stage.closed("delivered", "已送达", "Delivered");
    static final Stage WITHDRAWN = Stage.closed("withdrawn", "已撤回", "Withdrawn");

    static final Action ACCEPT = Action.of("accept", "受理", "Accept");
    static final Action REJECT = Action.of("reject", "不予受理", "Reject");
    static final Action APPROVE = Action.of("approve", "准予许可", "Approve");
    static final Action DENY = Action.of("deny", "不予许可", "Deny");
    static final Action DELIVER = Action.of("deliver", "送达", "Deliver");
    static final Action WITHDRAW = Action.of("withdraw", "撤回", "Withdraw");

    static final Particulars VOUCHER = Particulars.NONE.withDocuments("doc-1");

    // spotless:off
    static final Procedure PROCEDURE = Procedure.named("licence", "行政许可办件", "Licence", LICENSING_LAW)
            .roles(APPLICANT, WINDOW, DECIDING)
            .stages(RECEIVED, ACCEPTED, REJECTED, APPROVED, DENIED, DELIVERED, WITHDRAWN)
            .opening(RECEIVED, List.of(APPLICANT), LICENSING_LAW.article(29)).binds(APPLICANT)

            .step(RECEIVED, ACCEPT, WINDOW, ACCEPTED, LICENSING_LAW.article(32, 1, 5)).needs(DOCUMENT).tells(APPLICANT)
            .step(RECEIVED, REJECT, WINDOW, REJECTED, LICENSING_LAW.article(32, 1, 2)).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(ACCEPTED, APPROVE, DECIDING, APPROVED, LICENSING_LAW.article(38, 1)).tells(APPLICANT)
            .step(ACCEPTED, DENY, DECIDING, DENIED, LICENSING_LAW.article(38, 2)).needs(REASON, DOCUMENT).tells(APPLICANT)
            .step(ACCEPTED, WITHDRAW, APPLICANT, WITHDRAWN, LICENSING_LAW.article(29)).gap()
            .step(APPROVED, DELIVER, WINDOW, DELIVERED, LICENSING_LAW.article(44))

            .limit("notice", "告知补正或决定受理", "Notify or accept", workdays(5))
                    .fromOpening().until(ACCEPT, REJECT).owedBy(WINDOW).per(LICENSING_LAW.article(32, 1, 4))
                    .onExpiry(ACCEPTED, AS_OF_START, LICENSING_LAW.article(32, 1, 4), APPLICANT, WINDOW)
            .limit("decision", "作出许可决定", "Decide", workdays(20))
                    .from(ACCEPT).fromExpiryOf("notice").until(APPROVE, DENY).stoppedBy(WITHDRAW)
                    .owedBy(DECIDING).per(LICENSING_LAW.article(42, 1))
                    .extendable(workdays(10), 1, LICENSING_LAW.article(42, 1), DECIDING)
                    .suspendable(List.of("hearing", "inspection", "expert-review"), true, LICENSING_LAW.article(45), WINDOW, DECIDING)
            .limit("delivery", "送达许可证件", "Deliver", workdays(10))
                    .from(APPROVE).until(DELIVER).owedBy(WINDOW).per(LICENSING_LAW.article(44))
            .sound();
    // spotless:on

    private LicenceTable() {}

    /** An application received on a Monday, notice until 2025-03-10. */
    static Matter received() {
        return Matter.opened(PROCEDURE, "2025-03-03T10:00", FIRM);
    }

    /** The same, accepted on the Wednesday: 20 working days lead to 2025-04-02. */
    static Matter accepted() {
        return received().after(Commands.act("2025-03-05T15:00", CLERK, ACCEPT, VOUCHER));
    }
}
