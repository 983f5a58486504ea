package io.shixian.core.catalog;

import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 系统维护: a planned upgrade or maintenance of a business system, of which the accessor tells the operator three working days
 * before (GDZW 0001.5-2019, 3.2.3).
 * <p>
 * Who opens or reschedules it hands in the day as {@link #PLANNED_START}. A late notice is a breach that is recorded and
 * stops nothing; an emergency is an anomaly instead (ambiguity A4 of the text). Whether three whole working days lie
 * between the two (A3) is a matter of counting: {@link io.shixian.core.deadline.Counting#leavingClearDays}.
 */
public final class ApplicationMaintenance {

    /** The name under which the planned start is handed in, a date or a moment in ISO 8601. */
    public static final String PLANNED_START = "plannedStart";

    /** The code of the limit for the notice to the operator. */
    public static final String NOTICE = "notice";

    /** The accessor has planned it and not told the operator. */
    public static final Stage PLANNED = Stage.open("planned", "已计划", "Planned");

    /** The operator knows of it. */
    public static final Stage NOTIFIED = Stage.open("notified", "已通知运营方", "Notified");

    /** The public knows of it. */
    public static final Stage ANNOUNCED = Stage.open("announced", "已对外提示", "Announced");

    /** The application can't be used as usual. */
    public static final Stage IN_PROGRESS = Stage.open("in-progress", "维护中", "In progress");

    /** The maintenance is over. */
    public static final Stage FINISHED = Stage.closed("finished", "维护完成", "Finished");

    /** It does not take place. */
    public static final Stage CANCELLED = Stage.closed("cancelled", "已取消", "Cancelled");

    /** Tells the operator by text message, e-mail or the like. */
    public static final Action NOTIFY = Action.of("notify", "通知运营方", "Notify");

    /** Publishes the page that tells the public (维护提示页面). */
    public static final Action PUBLISH_NOTICE = Action.of("publish-notice", "发布维护提示", "Publish the notice");

    /** Plans it for another day, of which the operator is told anew. */
    public static final Action RESCHEDULE = Action.of("reschedule", "改期", "Reschedule");

    /** Begins it. */
    public static final Action START = Action.of("start", "开始维护", "Start");

    /** Ends it. */
    public static final Action FINISH = Action.of("finish", "完成维护", "Finish");

    /** Calls it off. */
    public static final Action CANCEL = Action.of("cancel", "取消维护", "Cancel");

    private static final Clause TELLING = GDZW_OPERATION.section("3.2.3-a");
    private static final Clause PAGE = GDZW_OPERATION.section("3.2.3-b");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("app.maintenance", "系统维护", "System maintenance", GDZW_OPERATION)
            .roles(ACCESSOR, OPERATOR)
            .stages(PLANNED, NOTIFIED, ANNOUNCED, IN_PROGRESS, FINISHED, CANCELLED)
            .opening(PLANNED, List.of(ACCESSOR), TELLING).binds(ACCESSOR).mayBind(ACCESSOR, OPERATOR)

            .step(PLANNED, NOTIFY, ACCESSOR, NOTIFIED, TELLING).mayBind(OPERATOR).tells(OPERATOR)
            .step(NOTIFIED, PUBLISH_NOTICE, OPERATOR, ANNOUNCED, PAGE)
            .step(ANNOUNCED, START, List.of(ACCESSOR, OPERATOR), IN_PROGRESS, TELLING).gap()
            .step(IN_PROGRESS, FINISH, List.of(ACCESSOR, OPERATOR), FINISHED, TELLING).gap()

            .step(PLANNED, RESCHEDULE, ACCESSOR, PLANNED, TELLING).gap()
            .step(NOTIFIED, RESCHEDULE, ACCESSOR, PLANNED, TELLING).tells(OPERATOR).gap()
            .step(ANNOUNCED, RESCHEDULE, ACCESSOR, PLANNED, TELLING).tells(OPERATOR).gap()
            .step(PLANNED, CANCEL, ACCESSOR, CANCELLED, TELLING).gap()
            .step(NOTIFIED, CANCEL, ACCESSOR, CANCELLED, TELLING).tells(OPERATOR).gap()
            .step(ANNOUNCED, CANCEL, ACCESSOR, CANCELLED, TELLING).tells(OPERATOR).gap()

            .limit(NOTICE, "通知运营方", "Notify the operator", workdays(3).backwards())
                    .fromOpening().from(RESCHEDULE).day(PLANNED_START).until(NOTIFY).owedBy(ACCESSOR).per(TELLING)
            .target("page", "发布维护提示页面", "Publish the maintenance page")
                    .from(NOTIFY).until(PUBLISH_NOTICE).stoppedBy(RESCHEDULE).owedBy(OPERATOR).per(PAGE)
            .sound();
    // spotless:on

    private ApplicationMaintenance() {}
}
