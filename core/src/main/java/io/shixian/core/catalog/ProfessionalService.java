package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.DB32_ENTERPRISE_PLATFORM;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.SERVICE_INSTITUTION;
import static io.shixian.core.procedure.Requirement.GRADE;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/** 专业化服务: what an enterprise asks of a service institution that it has chosen (DB32/T 4369—2022, 3.3 and 4.4). */
public final class ProfessionalService {

    /** The institution has the request. */
    public static final Stage REQUESTED = Stage.open("requested", "已申请", "Requested");

    /** The institution has taken it on. */
    public static final Stage ACCEPTED = Stage.open("accepted", "已接受", "Accepted");

    /** The institution has done what it took on. */
    public static final Stage DELIVERED = Stage.open("delivered", "已交付", "Delivered");

    /** The enterprise has graded the service. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** The institution has not taken it on. */
    public static final Stage DECLINED = Stage.closed("declined", "已谢绝", "Declined");

    /** The enterprise wants it no more. */
    public static final Stage CANCELLED = Stage.closed("cancelled", "已取消", "Cancelled");

    /** Takes the request on. */
    public static final Action ACCEPT = Action.of("accept", "接受", "Accept");

    /** Does not take the request on. */
    public static final Action DECLINE = Action.of("decline", "谢绝", "Decline");

    /** Hands over what was asked for. */
    public static final Action DELIVER = Action.of("deliver", "交付", "Deliver");

    /** Grades the service. */
    public static final Action EVALUATE = Action.of("evaluate", "评价", "Evaluate");

    /** Gives the request up, before anything is delivered. */
    public static final Action CANCEL = Action.of("cancel", "取消", "Cancel");

    private static final Clause SERVICE = DB32_ENTERPRISE_PLATFORM.section("3.3");
    private static final Clause CHOICE = DB32_ENTERPRISE_PLATFORM.section("4.4-3");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("professional-service", "专业化服务", "Professional service", DB32_ENTERPRISE_PLATFORM)
            .roles(APPLICANT, SERVICE_INSTITUTION)
            .stages(REQUESTED, ACCEPTED, DELIVERED, CLOSED, DECLINED, CANCELLED)
            .opening(REQUESTED, List.of(APPLICANT), CHOICE).binds(APPLICANT).names(SERVICE_INSTITUTION).tells(SERVICE_INSTITUTION)

            .step(REQUESTED, ACCEPT, SERVICE_INSTITUTION, ACCEPTED, SERVICE).tells(APPLICANT).gap()
            .step(REQUESTED, DECLINE, SERVICE_INSTITUTION, DECLINED, SERVICE).needs(REASON).tells(APPLICANT).gap()
            .step(ACCEPTED, DELIVER, SERVICE_INSTITUTION, DELIVERED, SERVICE).tells(APPLICANT)
            .step(DELIVERED, EVALUATE, APPLICANT, CLOSED, SERVICE).needs(GRADE).gap()
            .step(REQUESTED, CANCEL, APPLICANT, CANCELLED, CHOICE).tells(SERVICE_INSTITUTION).gap()
            .step(ACCEPTED, CANCEL, APPLICANT, CANCELLED, CHOICE).tells(SERVICE_INSTITUTION).gap()
            .sound();
    // spotless:on

    private ProfessionalService() {}
}
