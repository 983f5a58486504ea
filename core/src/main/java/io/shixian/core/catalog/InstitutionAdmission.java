package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.DB32_ENTERPRISE_PLATFORM;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.REVIEWER;
import static io.shixian.core.party.Role.SERVICE_INSTITUTION;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 专业化服务机构入驻: a service institution settles on the platform, whose administrator may bar or expel it (DB32/T
 * 4369—2022, 3.3).
 */
public final class InstitutionAdmission {

    /** The institution wants to settle. */
    public static final Stage APPLIED = Stage.open("applied", "已申请", "Applied");

    /** The institution offers its services on the platform. */
    public static final Stage ADMITTED = Stage.open("admitted", "已入驻", "Admitted");

    /** The institution offers nothing for the time being. */
    public static final Stage SUSPENDED = Stage.open("suspended", "暂停服务", "Suspended");

    /** The institution has lost its place. */
    public static final Stage EXPELLED = Stage.closed("expelled", "已清退", "Expelled");

    /** The institution got no place. */
    public static final Stage REFUSED = Stage.closed("refused", "不予入驻", "Refused");

    /** Lets the institution settle. */
    public static final Action ADMIT = Action.of("admit", "准予入驻", "Admit");

    /** Does not let the institution settle. */
    public static final Action REFUSE = Action.of("refuse", "不予入驻", "Refuse");

    /** Bars the institution for the time being. */
    public static final Action SUSPEND = Action.of("suspend", "暂停服务", "Suspend");

    /** Lets the institution offer its services again. */
    public static final Action RESUME = Action.of("resume", "恢复服务", "Resume");

    /** Takes the institution's place away. */
    public static final Action EXPEL = Action.of("expel", "清退", "Expel");

    private static final Clause SETTLING = DB32_ENTERPRISE_PLATFORM.section("3.3");
    private static final Clause MANAGEMENT = DB32_ENTERPRISE_PLATFORM.section("4.2");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("institution.admission", "专业化服务机构入驻", "Admission of a service institution", DB32_ENTERPRISE_PLATFORM)
            .roles(SERVICE_INSTITUTION, REVIEWER, ADMINISTRATOR)
            .stages(APPLIED, ADMITTED, SUSPENDED, EXPELLED, REFUSED)
            .opening(APPLIED, List.of(SERVICE_INSTITUTION), SETTLING).binds(SERVICE_INSTITUTION)

            .step(APPLIED, ADMIT, List.of(ADMINISTRATOR, REVIEWER), ADMITTED, SETTLING).tells(SERVICE_INSTITUTION)
            .step(APPLIED, REFUSE, List.of(ADMINISTRATOR, REVIEWER), REFUSED, SETTLING).needs(REASON).tells(SERVICE_INSTITUTION).gap()
            .step(ADMITTED, SUSPEND, ADMINISTRATOR, SUSPENDED, MANAGEMENT).needs(REASON).tells(SERVICE_INSTITUTION).gap()
            .step(SUSPENDED, RESUME, ADMINISTRATOR, ADMITTED, MANAGEMENT).tells(SERVICE_INSTITUTION).gap()
            .step(ADMITTED, EXPEL, ADMINISTRATOR, EXPELLED, MANAGEMENT).needs(REASON).tells(SERVICE_INSTITUTION).gap()
            .step(SUSPENDED, EXPEL, ADMINISTRATOR, EXPELLED, MANAGEMENT).needs(REASON).tells(SERVICE_INSTITUTION).gap()
            .sound();
    // spotless:on

    private InstitutionAdmission() {}
}
