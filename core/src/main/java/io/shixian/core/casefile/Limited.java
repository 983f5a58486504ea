package io.shixian.core.casefile;

import io.shixian.core.procedure.ActionRows;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Transition;
import java.util.List;
import java.util.Optional;

/** The steps of a case that may happen only so often, once for each time they were taken: nobody counts them in the history. */
final class Limited {

    private Limited() {}

    static List<Transition> after(CaseEvent.Moved moved, Optional<ActionRows> action, List<Transition> before) {
        if (action.isEmpty() || !action.get().isLimited()) {
            return before;
        }
        List<Transition> taken = before;
        for (Transition step : action.get().from(moved.from())) {
            if (step.atMost() > 0 && step.roles().contains(moved.by().role())) {
                taken = Longer.by(taken, step);
            }
        }
        return taken;
    }

    static int times(List<Transition> taken, Transition step) {
        int times = 0;
        for (int i = 0; i < taken.size(); i++) {
            times += taken.get(i).equals(step) ? 1 : 0;
        }
        return times;
    }

    /** Counts anew by another version of the procedure, whose steps are other ones. */
    static List<Transition> during(List<CaseEvent> history, Procedure procedure) {
        List<Transition> taken = List.of();
        for (CaseEvent event : history) {
            taken = event instanceof CaseEvent.Moved moved
                    ? after(moved, procedure.rows(moved.action()), taken)
                    : taken;
        }
        return taken;
    }
}
