package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.util.List;

/** The procedures of an enterprise service platform (企业公共服务网络平台). */
final class EnterpriseTables {

    static final List<Procedure> ALL = List.of(
            EnterpriseAppeal.PROCEDURE,
            EnterpriseRegistration.PROCEDURE,
            InstitutionAdmission.PROCEDURE,
            ProfessionalService.PROCEDURE);

    private EnterpriseTables() {}
}
