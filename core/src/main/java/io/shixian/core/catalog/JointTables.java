package io.shixian.core.catalog;

import io.shixian.core.procedure.Procedure;
import java.util.List;

/** The procedures of matters that several organs handle as one (联办). */
final class JointTables {

    static final List<Procedure> ALL = List.of(JointHandling.PROCEDURE);

    private JointTables() {}
}
