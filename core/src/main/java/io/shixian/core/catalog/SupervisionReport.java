package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.CITY_PLATFORM;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.SUPERVISOR;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 监督举报: what someone from the public reports about a platform, verified and handled by the supervisor (市级平台管理办法,
 * 5.1).
 * <p>
 * The reporter (举报人) is the applicant. Founded or not, a report ends only when the reporter has been told.
 */
public final class SupervisionReport {

    /** The supervisor has it. */
    public static final Stage REPORTED = Stage.open("reported", "已举报", "Reported");

    /** It is true and must be dealt with. */
    public static final Stage VERIFIED = Stage.open("verified", "已核实", "Verified");

    /** It is not true, and the reporter does not know yet. */
    public static final Stage UNFOUNDED = Stage.open("unfounded", "举报不实", "Unfounded");

    /** It was dealt with, and the reporter does not know yet. */
    public static final Stage HANDLED = Stage.open("handled", "已处理", "Handled");

    /** The reporter knows the outcome. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** Finds it true. */
    public static final Action VERIFY = Action.of("verify", "核实", "Verify");

    /** Finds it not true. */
    public static final Action FIND_UNFOUNDED = Action.of("find-unfounded", "认定不实", "Find unfounded");

    /** Deals with it. */
    public static final Action HANDLE = Action.of("handle", "处理", "Handle");

    /** Tells the reporter the outcome. */
    public static final Action FEED_BACK = Action.of("feed-back", "反馈举报人", "Feed back");

    private static final Clause REPORTING = CITY_PLATFORM.section("5.1-2");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("report", "监督举报", "Report to the supervisor", CITY_PLATFORM)
            .roles(APPLICANT, OPERATOR, SUPERVISOR)
            .stages(REPORTED, VERIFIED, UNFOUNDED, HANDLED, CLOSED)
            .opening(REPORTED, List.of(APPLICANT, OPERATOR), REPORTING).binds(APPLICANT).mayBind(APPLICANT).tells(SUPERVISOR)

            .step(REPORTED, VERIFY, SUPERVISOR, VERIFIED, REPORTING)
            .step(REPORTED, FIND_UNFOUNDED, SUPERVISOR, UNFOUNDED, REPORTING).needs(REASON).gap()
            .step(VERIFIED, HANDLE, SUPERVISOR, HANDLED, REPORTING)
            .step(HANDLED, FEED_BACK, SUPERVISOR, CLOSED, REPORTING).tells(APPLICANT)
            .step(UNFOUNDED, FEED_BACK, SUPERVISOR, CLOSED, REPORTING).tells(APPLICANT)

            .target("verify", "核实", "Verify")
                    .fromOpening().until(VERIFY, FIND_UNFOUNDED).owedBy(SUPERVISOR).per(REPORTING)
            .target("handle", "处理", "Handle")
                    .from(VERIFY).until(HANDLE).owedBy(SUPERVISOR).per(REPORTING)
            .target("feed-back", "反馈举报人", "Feed back")
                    .from(HANDLE, FIND_UNFOUNDED).until(FEED_BACK).owedBy(SUPERVISOR).per(REPORTING).gap()
            .sound();
    // spotless:on

    private SupervisionReport() {}
}
