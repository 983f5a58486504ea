package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.util.List;

/** The procedures of a city platform (市级平台). */
final class CityTables {

    static final List<Procedure> ALL =
            List.of(PlatformProject.PROCEDURE, SupervisionReport.PROCEDURE, PlatformAssessment.PROCEDURE);

    private CityTables() {}
}
