package io.shixian.examples.cli.explain;

import io.shixian.core.casefile.AuditTrail;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.examples.cli.script.ScriptDesk;
import java.util.List;

/**
 * A case with what can be said about it to whoever may know of it at all.
 *
 * @param procedure its procedure
 * @param stage     where it stands
 * @param trail     what happened to it
 * @param limits    how its limits stand, each in its latest run
 */
record ExplainedCase(Procedure procedure, Stage stage, AuditTrail trail, List<LimitState> limits) {

    static ExplainedCase of(CaseFile file, ScriptDesk desk) {
        Procedure present = file.procedure();
        AuditTrail trail = AuditTrail.of(
                file, version -> desk.catalog().find(present.code(), version).orElseThrow());
        return new ExplainedCase(present, file.stage(), trail, desk.service().limits(file));
    }

    /** Returns its id. */
    String id() {
        return trail.caseId().value();
    }
}
