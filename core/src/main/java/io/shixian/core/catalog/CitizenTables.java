package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.util.List;

/** The procedures by which citizens ask an organ for information or redress, or say how it served them. */
final class CitizenTables {

    static final List<Procedure> ALL = List.of(
            InformationDisclosure.PROCEDURE,
            Petition.PROCEDURE,
            Reconsideration.ORDINARY,
            Reconsideration.SIMPLE,
            ServiceEvaluation.PROCEDURE);

    private CitizenTables() {}
}
