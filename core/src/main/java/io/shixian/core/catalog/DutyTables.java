package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.util.List;

/** The procedures by which periodic duties (定期工作) are worked off. */
final class DutyTables {

    static final List<Procedure> ALL =
            List.of(WeeklyInspection.PROCEDURE, OperationReport.WEEKLY, OperationReport.MONTHLY, LogReview.PROCEDURE);

    private DutyTables() {}
}
