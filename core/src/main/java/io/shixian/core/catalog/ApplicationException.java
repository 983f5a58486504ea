package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Expiry.Effect.AT_EXPIRY;
import static io.shixian.core.procedure.Requirement.REASON;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 应用异常: an anomaly of a service application, fixed by its accessor within one working day or else taken offline (GDZW
 * 0001.5-2019, 3.2.4 and 3.3.3).
 * <p>
 * The limit runs from the report to the accessor (ambiguity A1 of the text), whose time is that of the step. A host keeps
 * the times of occurrence and discovery in the details of the opening, as {@code occurredAt} and {@code discoveredAt}.
 */
public final class ApplicationException {

    /** The operator knows of the anomaly. */
    public static final Stage FOUND = Stage.open("found", "已发现", "Found");

    /** The accessor knows of it, and its limit runs. */
    public static final Stage REPORTED = Stage.open("reported", "已报告", "Reported");

    /** The accessor has fixed it in time. */
    public static final Stage RESOLVED = Stage.open("resolved", "已解决", "Resolved");

    /** The application is offline. */
    public static final Stage SUSPENDED = Stage.open("suspended", "暂停对外服务", "Suspended");

    /** The function is complete but not verified. */
    public static final Stage FIXED = Stage.open("fixed", "功能已完善", "Fixed");

    /** The verification was passed. */
    public static final Stage VERIFIED = Stage.open("verified", "验证通过", "Verified");

    /** The application is online again. */
    public static final Stage REOPENED = Stage.open("reopened", "已重新开放", "Reopened");

    /** The outcome was fed back. */
    public static final Stage CLOSED = Stage.closed("closed", "已办结", "Closed");

    /** Reports it to accessor and administrator. */
    public static final Action REPORT = Action.of("report", "报告", "Report");

    /** Fixes it. */
    public static final Action RESOLVE = Action.of("resolve", "解决", "Resolve");

    /** Takes the application offline, the accessor having declared that it can not be fixed in time. */
    public static final Action TAKE_OFFLINE = Action.of("take-offline", "暂时下线", "Take offline");

    /** Completes the function while the application is offline. */
    public static final Action COMPLETE_FIX = Action.of("complete-fix", "完善功能", "Complete the fix");

    /** Verifies the fix; one item that fails leaves the application offline. */
    public static final Action VERIFY = Action.of("verify", "验证", "Verify");

    /** Brings the application online again, possible only after a passed verification. */
    public static final Action REOPEN = Action.of("reopen", "重新开放", "Reopen");

    /** Feeds the outcome back to accessor and administrator. */
    public static final Action FEED_BACK = Action.of("feed-back", "反馈处理情况", "Feed back");

    private static final Clause FINDING = GDZW_OPERATION.section("3.3.3-a");
    private static final Clause FIXING = GDZW_OPERATION.section("3.2.4-a");
    private static final Clause OFFLINE = GDZW_OPERATION.section("3.2.4-b");
    private static final Clause SUSPENSION = GDZW_OPERATION.section("3.3.3-c");
    private static final Clause REOPENING = GDZW_OPERATION.section("3.3.3-d");
    private static final Clause FEEDBACK = GDZW_OPERATION.section("3.3.3-e");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("app.exception", "应用异常", "Application anomaly", GDZW_OPERATION)
            .roles(OPERATOR, ACCESSOR, ADMINISTRATOR)
            .stages(FOUND, REPORTED, RESOLVED, SUSPENDED, FIXED, VERIFIED, REOPENED, CLOSED)
            .opening(FOUND, List.of(OPERATOR), FINDING).mayBind(ACCESSOR, ADMINISTRATOR)

            .step(FOUND, REPORT, OPERATOR, REPORTED, FINDING).mayBind(ACCESSOR, ADMINISTRATOR).tells(ACCESSOR, ADMINISTRATOR)
            .step(REPORTED, RESOLVE, ACCESSOR, RESOLVED, FIXING)
            .step(RESOLVED, FEED_BACK, OPERATOR, CLOSED, FEEDBACK).tells(ACCESSOR, ADMINISTRATOR)
            .step(REPORTED, TAKE_OFFLINE, OPERATOR, SUSPENDED, OFFLINE).needs(REASON).tells(ACCESSOR, ADMINISTRATOR)
            .step(SUSPENDED, COMPLETE_FIX, ACCESSOR, FIXED, REOPENING)
            .step(FIXED, VERIFY, OPERATOR, VERIFIED, REOPENING).checks(SUSPENDED)
            .step(VERIFIED, REOPEN, OPERATOR, REOPENED, REOPENING)
            .step(REOPENED, FEED_BACK, OPERATOR, CLOSED, FEEDBACK).tells(ACCESSOR, ADMINISTRATOR)

            .limit("fix", "解决异常", "Fix the anomaly", workdays(1))
                    .from(REPORT).until(RESOLVE).stoppedBy(TAKE_OFFLINE).owedBy(ACCESSOR).per(FIXING)
                    .onExpiry(SUSPENDED, AT_EXPIRY, SUSPENSION, OPERATOR, ACCESSOR, ADMINISTRATOR)
            .sound();
    // spotless:on

    private ApplicationException() {}
}
