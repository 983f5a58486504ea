package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.DB44_OPERATION;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.USER_UNIT;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 用户管理: the account of an official on the office platform (移动政务办公平台), from the application to its end (DB44/T
 * 2438—2023, 7).
 * <p>
 * Of that section nothing but the titles are known, so the steps are filled in. Sure is that the platform carries no state
 * secrets (3): whoever approves an account answers that question. The applicant is the official; the user unit (使用单位)
 * is the organ that the account belongs to.
 */
public final class OfficeAccount {

    /** The official prepares the application. */
    public static final Stage DRAFT = Stage.open("draft", "拟申请", "Draft");

    /** The administrator has it. */
    public static final Stage APPLIED = Stage.open("applied", "已申请", "Applied");

    /** The administrator has approved it, and nobody can log in yet. */
    public static final Stage APPROVED = Stage.open("approved", "已批准", "Approved");

    /** The account can be used. */
    public static final Stage ACTIVE = Stage.open("active", "已启用", "Active");

    /** The account can't be used for now. */
    public static final Stage SUSPENDED = Stage.open("suspended", "已停用", "Suspended");

    /** The account is gone. */
    public static final Stage CANCELLED = Stage.closed("cancelled", "已注销", "Cancelled");

    /** The administrator has refused it. */
    public static final Stage REFUSED = Stage.closed("refused", "不予批准", "Refused");

    /** Applies for the account. */
    public static final Action APPLY = Action.of("apply", "申请", "Apply");

    /** Approves it; where state secrets would be carried it is refused. */
    public static final Action APPROVE = Action.of("approve", "批准", "Approve");

    /** Refuses it, with a reason. */
    public static final Action REFUSE = Action.of("refuse", "不予批准", "Refuse");

    /** Lets the account be used, for the first time or again. */
    public static final Action ACTIVATE = Action.of("activate", "启用", "Activate");

    /** Stops the account from being used, with a reason. */
    public static final Action SUSPEND = Action.of("suspend", "停用", "Suspend");

    /** Moves the account to another unit, with its official. */
    public static final Action TRANSFER = Action.of("transfer", "转移", "Transfer");

    /** Ends the account, with a reason. */
    public static final Action CANCEL = Action.of("cancel", "注销", "Cancel");

    private static final Clause USERS = DB44_OPERATION.section("7");
    private static final Clause NO_SECRETS = DB44_OPERATION.section("3-c");

    /** The question whether what the account is for is free of state secrets. */
    public static final Item NO_STATE_SECRET = Item.of("no-state-secret", "不涉及国家秘密", "no state secrets", NO_SECRETS);

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("office.account", "用户管理", "Office platform account", DB44_OPERATION)
            .roles(APPLICANT, USER_UNIT, ADMINISTRATOR, OPERATOR)
            .stages(DRAFT, APPLIED, APPROVED, ACTIVE, SUSPENDED, CANCELLED, REFUSED)
            .opening(DRAFT, List.of(APPLICANT), USERS).binds(APPLICANT).names(USER_UNIT).gap()

            .step(DRAFT, APPLY, APPLICANT, APPLIED, USERS).tells(USER_UNIT, ADMINISTRATOR).gap()
            .step(APPLIED, APPROVE, ADMINISTRATOR, APPROVED, NO_SECRETS).checks(REFUSED, NO_STATE_SECRET).tells(APPLICANT, OPERATOR).gap()
            .step(APPLIED, REFUSE, ADMINISTRATOR, REFUSED, USERS).needs(REASON).tells(APPLICANT, USER_UNIT).gap()
            .step(APPROVED, ACTIVATE, OPERATOR, ACTIVE, USERS).tells(APPLICANT, USER_UNIT).gap()

            .step(ACTIVE, SUSPEND, List.of(USER_UNIT, ADMINISTRATOR), SUSPENDED, USERS).needs(REASON).tells(APPLICANT, OPERATOR).gap()
            .step(SUSPENDED, ACTIVATE, OPERATOR, ACTIVE, USERS).tells(APPLICANT, USER_UNIT).gap()
            .step(ACTIVE, TRANSFER, List.of(USER_UNIT, ADMINISTRATOR), ACTIVE, USERS).binds(USER_UNIT).tells(APPLICANT, USER_UNIT, OPERATOR).gap()
            .step(APPROVED, CANCEL, List.of(USER_UNIT, ADMINISTRATOR), CANCELLED, USERS).needs(REASON).tells(APPLICANT, OPERATOR).gap()
            .step(ACTIVE, CANCEL, List.of(USER_UNIT, ADMINISTRATOR), CANCELLED, USERS).needs(REASON).tells(APPLICANT, OPERATOR).gap()
            .step(SUSPENDED, CANCEL, List.of(USER_UNIT, ADMINISTRATOR), CANCELLED, USERS).needs(REASON).tells(APPLICANT, OPERATOR).gap()
            .sound();
    // spotless:on

    private OfficeAccount() {}
}
