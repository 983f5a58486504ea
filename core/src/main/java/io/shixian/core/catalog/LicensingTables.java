package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.util.List;

/** The procedures of licensing (行政许可). */
final class LicensingTables {

    static final List<Procedure> ALL = List.of(
            Licence.PROCEDURE,
            JointLicence.PROCEDURE,
            TwoTierLicence.PROCEDURE,
            InspectionLicence.PROCEDURE,
            LicenceRenewal.PROCEDURE,
            InstantLicence.PROCEDURE,
            LicenceIntake.PROCEDURE);

    private LicensingTables() {}
}
