package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.util.List;

/** The procedures of consultation and complaint (咨询投诉). */
final class TicketTables {

    static final List<Procedure> ALL = List.of(BusinessComplaint.PROCEDURE, TechnicalConsultation.PROCEDURE);

    private TicketTables() {}
}
