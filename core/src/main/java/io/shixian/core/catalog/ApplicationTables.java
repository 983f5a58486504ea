package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.util.List;

/** The procedures of service applications (政务服务应用) and of those who use the office platform. */
final class ApplicationTables {

    static final List<Procedure> ALL = List.of(
            ApplicationOnboarding.PROCEDURE,
            ApplicationChange.ADJUSTMENT,
            ApplicationChange.WITHDRAWAL,
            ApplicationException.PROCEDURE,
            ApplicationMaintenance.PROCEDURE,
            MajorRelease.PROCEDURE,
            MinorRelease.PROCEDURE,
            OperationTask.PROCEDURE,
            OfficeAccount.PROCEDURE);

    private ApplicationTables() {}
}
