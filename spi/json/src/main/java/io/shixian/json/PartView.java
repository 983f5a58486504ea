package io.shixian.json;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.joint.JointPart;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * How one part of a joint matter stands, as it is written; it follows from its case file.
 *
 * @param part      the id of its case
 * @param procedure the code of its procedure
 * @param stage     where it stands
 * @param late      whether it missed a limit
 * @param limits    how its limits stand
 */
public record PartView(CaseId part, String procedure, Stage stage, boolean late, List<LimitView> limits) {

    static PartView of(JointPart part) {
        return new PartView(
                part.file().id(),
                part.file().procedure().code(),
                part.file().stage(),
                part.isLate(),
                part.limits().stream().map(LimitView::of).toList());
    }
}
