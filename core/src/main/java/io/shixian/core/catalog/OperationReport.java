package io.shixian.core.catalog;

import static io.shixian.core.catalog.PeriodicDuty.DUE;
import static io.shixian.core.catalog.PeriodicDuty.DUE_ON;
import static io.shixian.core.deadline.Term.sameDay;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 运维周报、月报: the operator's weekly and monthly reports to the administrator and the accessors concerned (GDZW 0001.5-2019,
 * 3.3.1).
 * <p>
 * A matter that names no accessor tells all whom the host takes to be concerned.
 */
public final class OperationReport {

    /** Those whom it concerns have the report. */
    public static final Stage REPORTED = Stage.closed("reported", "已报告", "Reported");

    /** Gives the report. */
    public static final Action REPORT = Action.of("report", "提交报告", "Report");

    private static final Clause REPORTING = GDZW_OPERATION.section("3.3.1-c");

    /** The table of the weekly report (运维周报). */
    public static final Procedure WEEKLY = table("duty.weekly-report", "运维周报", "Weekly operation report");

    /** The table of the monthly report (运维月报). */
    public static final Procedure MONTHLY = table("duty.monthly-report", "运维月报", "Monthly operation report");

    private OperationReport() {}

    // spotless:off
    private static Procedure table(String code, String zh, String en) {
        return Procedure.named(code, zh, en, GDZW_OPERATION)
                .roles(OPERATOR, ADMINISTRATOR, ACCESSOR)
                .stages(DUE, REPORTED)
                .opening(DUE, List.of(OPERATOR), REPORTING).mayBind(ADMINISTRATOR, ACCESSOR)

                .step(DUE, REPORT, OPERATOR, REPORTED, REPORTING).mayBind(ADMINISTRATOR, ACCESSOR).tells(ADMINISTRATOR, ACCESSOR)

                .limit("report", "提交报告", "Report", sameDay())
                        .fromOpening().day(DUE_ON).until(REPORT).owedBy(OPERATOR).per(REPORTING)
                .sound();
    }
    // spotless:on
}
