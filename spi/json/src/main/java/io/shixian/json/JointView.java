package io.shixian.json;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.joint.JointMatter;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * How a joint matter stands, as it is written; it follows from the case files, of which nothing that was handed in is told.
 *
 * @param whole    the id of the case of the whole
 * @param stage    where the whole stands
 * @param late     whether the whole missed a limit of its own
 * @param limits   how the limits of the whole stand
 * @param parts    the parts, the one opened first first
 * @param heldUpBy what is owed in the parts that have not ended, the most urgent first
 */
public record JointView(
        CaseId whole,
        Stage stage,
        boolean late,
        List<LimitView> limits,
        List<PartView> parts,
        List<HoldView> heldUpBy) {

    static JointView of(JointMatter matter) {
        return new JointView(
                matter.whole().id(),
                matter.whole().stage(),
                matter.isLate(),
                matter.limits().stream().map(LimitView::of).toList(),
                matter.parts().stream().map(PartView::of).toList(),
                matter.heldUpBy().stream().map(HoldView::of).toList());
    }
}
