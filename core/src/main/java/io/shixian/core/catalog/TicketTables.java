package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.util.List;

/** The procedures of consultation and complaint (咨询投诉). */
final class TicketTables {

    static final List<Procedure> ALL = List.of(
            BusinessConsultation.PROCEDURE,
            TechnicalConsultation.PROCEDURE,
            BusinessComplaint.PROCEDURE,
            TechnicalComplaint.PROCEDURE,
            DetailedRules.PROCEDURE);

    private TicketTables() {}
}
