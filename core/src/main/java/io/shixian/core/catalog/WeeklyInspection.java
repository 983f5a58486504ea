package io.shixian.core.catalog;

import static io.shixian.core.catalog.PeriodicDuty.DUE;
import static io.shixian.core.catalog.PeriodicDuty.DUE_ON;
import static io.shixian.core.deadline.Term.sameDay;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 每周巡检: the operator's weekly inspection and the report on it (GDZW 0001.5-2019, 3.3.2.1).
 * <p>
 * The inspection keeps the week; the text gives the report no time. A fault that was found does not undo the inspection: what
 * follows from it is an {@link ApplicationException} of its own.
 */
public final class WeeklyInspection {

    /** Every item has been looked at. */
    public static final Stage INSPECTED = Stage.open("inspected", "已巡检", "Inspected");

    /** The administrator has the report. */
    public static final Stage REPORTED = Stage.closed("reported", "已报告", "Reported");

    /** Looks at every item and says whether it is in order. */
    public static final Action INSPECT = Action.of("inspect", "巡检", "Inspect");

    /** Fills in the report and feeds it back to the administrator. */
    public static final Action REPORT = Action.of("report", "反馈巡检报告", "Report");

    private static final Item[] ITEMS = InspectionItems.ALL.toArray(Item[]::new);

    private static final Clause INSPECTION = GDZW_OPERATION.section("3.3.2.1-a");
    private static final Clause REPORTING = GDZW_OPERATION.section("3.3.2.1-b");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("duty.inspection", "每周巡检", "Weekly inspection", GDZW_OPERATION)
            .roles(OPERATOR, ADMINISTRATOR)
            .stages(DUE, INSPECTED, REPORTED)
            .opening(DUE, List.of(OPERATOR), INSPECTION).mayBind(ADMINISTRATOR)

            .step(DUE, INSPECT, OPERATOR, INSPECTED, INSPECTION).checks(INSPECTED, ITEMS)
            .step(INSPECTED, REPORT, OPERATOR, REPORTED, REPORTING).mayBind(ADMINISTRATOR).tells(ADMINISTRATOR)

            .limit("inspect", "完成巡检", "Inspect", sameDay())
                    .fromOpening().day(DUE_ON).until(INSPECT).owedBy(OPERATOR).per(INSPECTION)
            .target("report", "反馈巡检报告", "Report")
                    .from(INSPECT).until(REPORT).owedBy(OPERATOR).per(REPORTING)
            .sound();
    // spotless:on

    private WeeklyInspection() {}
}
