package io.shixian.core.catalog;

import static io.shixian.core.catalog.PeriodicDuty.DUE;
import static io.shixian.core.catalog.PeriodicDuty.DUE_ON;
import static io.shixian.core.deadline.Term.sameDay;
import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.OPERATOR;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/** 系统日志检查: the operator's monthly check of the system logs (GDZW 0001.5-2019, 3.3.2.2). */
public final class LogReview {

    /** The logs have been checked. */
    public static final Stage REVIEWED = Stage.closed("reviewed", "已检查", "Reviewed");

    /** Checks the logs and removes the faults found. */
    public static final Action REVIEW = Action.of("review", "检查系统日志", "Review");

    private static final Clause LOGS = GDZW_OPERATION.section("3.3.2.2-a");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("duty.log-review", "系统日志检查", "Log review", GDZW_OPERATION)
            .roles(OPERATOR)
            .stages(DUE, REVIEWED)
            .opening(DUE, List.of(OPERATOR), LOGS)

            .step(DUE, REVIEW, OPERATOR, REVIEWED, LOGS)

            .limit("review", "检查系统日志", "Review", sameDay())
                    .fromOpening().day(DUE_ON).until(REVIEW).owedBy(OPERATOR).per(LOGS)
            .sound();
    // spotless:on

    private LogReview() {}
}
