package io.shixian.core.party;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.List;
import java.util.Objects;

/**
 * What someone is to a matter. The vocabulary is open: a host may add roles of its own.
 *
 * @param code  the stable code in kebab-case; two roles with the same code are the same role
 * @param label its name
 */
public record Role(String code, Label label) {

    /** Citizen or enterprise that asks (申请人). */
    public static final Role APPLICANT = of("applicant", "申请人", "applicant");

    /** The competent department that owns the platform (管理方). */
    public static final Role ADMINISTRATOR = of("administrator", "管理方", "administrator");

    /** The organ or body that offers its services through the platform (接入方). */
    public static final Role ACCESSOR = of("accessor", "接入方", "accessor");

    /** The body that runs the platform (运营方). */
    public static final Role OPERATOR = of("operator", "运营方", "operator");

    /** The unit with authority over a matter (事权责任单位). */
    public static final Role RESPONSIBLE_UNIT = of("responsible-unit", "事权责任单位", "responsible unit");

    /** The department that supervises (监督部门). */
    public static final Role SUPERVISOR = of("supervisor", "监督部门", "supervisor");

    /** The service window of a licensing organ (窗口). */
    public static final Role WINDOW = of("window", "窗口", "window");

    /** The officer of a licensing organ who examines an application (审查). */
    public static final Role EXAMINER = of("examiner", "审查人员", "examiner");

    /** The second of the two officers who check facts together (第二审查人员). */
    public static final Role SECOND_EXAMINER = of("second-examiner", "第二审查人员", "second examiner");

    /** Whom a licence to another touches in a major interest (利害关系人). */
    public static final Role INTERESTED_PARTY = of("interested-party", "利害关系人", "interested party");

    /** Whose lawful interests the release of information may harm (第三方). */
    public static final Role THIRD_PARTY = of("third-party", "第三方", "third party");

    /** The organ that made the information together with the one asked (共同制作机关). */
    public static final Role CO_PRODUCER = of("co-producer", "共同制作机关", "co-producing organ");

    /** The department of party committee and government for petitions (信访部门). */
    public static final Role PETITION_OFFICE = of("petition-office", "信访部门", "petition office");

    /** The organ above the one that handled a petition (复查机关). */
    public static final Role REVIEW_ORGAN = of("review-organ", "复查机关", "review organ");

    /** The organ above the one that reviewed a petition (复核机关). */
    public static final Role RE_REVIEW_ORGAN = of("re-review-organ", "复核机关", "re-review organ");

    /** The organ that reconsiders an administrative act (行政复议机关). */
    public static final Role RECONSIDERATION_ORGAN = of("reconsideration-organ", "行政复议机关", "reconsideration organ");

    /** The organ whose act is reconsidered (被申请人). */
    public static final Role RESPONDENT = of("respondent", "被申请人", "respondent");

    /** The head of an organ, who decides (机关负责人). */
    public static final Role DECIDER = of("decider", "机关负责人", "decider");

    /** The head of the people's government of the same level (本级政府负责人). */
    public static final Role HEAD_OF_GOVERNMENT = of("head-of-government", "本级政府负责人", "head of government");

    /** The agency settled on an enterprise platform (专业化服务机构). */
    public static final Role SERVICE_INSTITUTION = of("service-institution", "专业化服务机构", "service institution");

    /** The post of an enterprise platform that sends appeals to a unit (转派岗). */
    public static final Role DISPATCHER = of("dispatcher", "转派岗", "dispatcher");

    /** The post of an enterprise platform that reviews (审核岗). */
    public static final Role REVIEWER = of("reviewer", "审核岗", "reviewer");

    /** The post or unit that handles an enterprise's appeal (诉求办理岗). */
    public static final Role HANDLER = of("handler", "诉求办理岗", "handler");

    /** The post of an enterprise platform that calls back (回访岗). */
    public static final Role CALLBACK = of("callback", "回访岗", "callback");

    /** The post of an enterprise platform that supports technically (技术支持岗). */
    public static final Role SUPPORT = of("support", "技术支持岗", "support");

    /** The body that builds a platform (项目建设单位). */
    public static final Role PROJECT_BUILDER = of("project-builder", "项目建设单位", "project builder");

    /** The unit that uses a platform (使用单位). */
    public static final Role USER_UNIT = of("user-unit", "使用单位", "user unit");

    /** The system itself, which acts only when a limit runs out. */
    public static final Role SYSTEM = of("system", "系统", "system");

    private static final List<Role> COMMON = List.of(
            APPLICANT,
            ADMINISTRATOR,
            ACCESSOR,
            OPERATOR,
            RESPONSIBLE_UNIT,
            SUPERVISOR,
            WINDOW,
            EXAMINER,
            DECIDER,
            HEAD_OF_GOVERNMENT,
            SERVICE_INSTITUTION,
            DISPATCHER,
            REVIEWER,
            HANDLER,
            CALLBACK,
            SUPPORT,
            PROJECT_BUILDER,
            USER_UNIT,
            SYSTEM,
            SECOND_EXAMINER,
            INTERESTED_PARTY,
            THIRD_PARTY,
            CO_PRODUCER,
            PETITION_OFFICE,
            REVIEW_ORGAN,
            RE_REVIEW_ORGAN,
            RECONSIDERATION_ORGAN,
            RESPONDENT);

    /** Checks the form of the code. */
    public Role {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
    }

    /** Returns the roles named here, which every table may use. */
    public static List<Role> common() {
        return COMMON;
    }

    /** Returns a role by its code and its names. */
    public static Role of(String code, String zh, String en) {
        return new Role(code, new Label(zh, en));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Role role && role.code.equals(code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
