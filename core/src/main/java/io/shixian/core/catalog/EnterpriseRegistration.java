package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.DB32_ENTERPRISE_PLATFORM;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.REVIEWER;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 企业用户注册: an enterprise becomes a user of the platform once its unified social credit code (统一社会信用代码) is found
 * valid (DB32/T 4369—2022, 4.4).
 */
public final class EnterpriseRegistration {

    /** The enterprise has applied and its code is not verified. */
    public static final Stage APPLIED = Stage.open("applied", "已申请", "Applied");

    /** The enterprise may use the platform. */
    public static final Stage ACTIVE = Stage.open("active", "已启用", "Active");

    /** The enterprise may not use the platform for the time being. */
    public static final Stage SUSPENDED = Stage.open("suspended", "已停用", "Suspended");

    /** The enterprise is a user no more. */
    public static final Stage CANCELLED = Stage.closed("cancelled", "已注销", "Cancelled");

    /** Verifies the code; one that fails leaves the enterprise where it is, and it may be verified again. */
    public static final Action VERIFY = Action.of("verify", "核验", "Verify");

    /** Bars the enterprise for the time being. */
    public static final Action SUSPEND = Action.of("suspend", "停用", "Suspend");

    /** Lets the enterprise in again. */
    public static final Action RESUME = Action.of("resume", "恢复", "Resume");

    /** Ends the registration; the administrator does so with the same step as the enterprise. */
    public static final Action CANCEL = Action.of("cancel", "注销", "Cancel");

    private static final Clause USERS = DB32_ENTERPRISE_PLATFORM.section("4.4-3");
    private static final Clause MANAGEMENT = DB32_ENTERPRISE_PLATFORM.section("4.2");

    /** The only thing verified. */
    public static final Item CREDIT_CODE =
            Item.of("credit-code", "统一社会信用代码有效", "Unified social credit code is valid", USERS);

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("enterprise.registration", "企业用户注册", "Enterprise registration", DB32_ENTERPRISE_PLATFORM)
            .roles(APPLICANT, REVIEWER, ADMINISTRATOR)
            .stages(APPLIED, ACTIVE, SUSPENDED, CANCELLED)
            .opening(APPLIED, List.of(APPLICANT), USERS).binds(APPLICANT)

            .step(APPLIED, VERIFY, REVIEWER, ACTIVE, USERS).checks(APPLIED, CREDIT_CODE).tells(APPLICANT).gap()
            .step(ACTIVE, SUSPEND, List.of(ADMINISTRATOR, REVIEWER), SUSPENDED, MANAGEMENT).needs(REASON).tells(APPLICANT).gap()
            .step(SUSPENDED, RESUME, List.of(ADMINISTRATOR, REVIEWER), ACTIVE, MANAGEMENT).tells(APPLICANT).gap()
            .step(APPLIED, CANCEL, List.of(APPLICANT, ADMINISTRATOR), CANCELLED, MANAGEMENT).tells(APPLICANT).gap()
            .step(ACTIVE, CANCEL, List.of(APPLICANT, ADMINISTRATOR), CANCELLED, MANAGEMENT).tells(APPLICANT).gap()
            .step(SUSPENDED, CANCEL, List.of(APPLICANT, ADMINISTRATOR), CANCELLED, MANAGEMENT).tells(APPLICANT).gap()
            .sound();
    // spotless:on

    private EnterpriseRegistration() {}
}
