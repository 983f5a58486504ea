package io.shixian.core.casefile;

import io.shixian.core.party.Role;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The consents of several roles to one step: each consents once, in any order, and the last consent takes the step. */
final class Consents {

    private Consents() {}

    static Answer answer(CaseFile file, Transition step, Command.Act act, LocalDate day, Supplier<CaseEvent> taken) {
        List<Role> open =
                step.roles().stream().filter(role -> !isGiven(file, step, role)).toList();
        Role role = act.by().role();
        if (!open.contains(role)) {
            return Answer.refused(Refusals.alreadyConsented(file, act.by(), step, open));
        }
        if (open.size() == 1) {
            return Answer.of(taken.get());
        }
        return Answer.of(new CaseEvent.Consented(
                step.action().code(),
                open.stream().filter(other -> !other.equals(role)).toList(),
                act.by(),
                act.particulars(),
                act.at(),
                day,
                step.clause()));
    }

    /** Returns the consents that stand after an event: leaving the stage, or the step they are to, uses them up. */
    static List<CaseEvent.Consented> after(CaseEvent event, Stage stage, Stage next, List<CaseEvent.Consented> before) {
        if (event instanceof CaseEvent.Consented consent) {
            return Longer.by(before, consent);
        }
        if (before.isEmpty()) {
            return before;
        }
        if (!next.equals(stage)) {
            return List.of();
        }
        return event instanceof CaseEvent.Moved moved ? toOthers(moved, before) : before;
    }

    /** A step that stays in the stage, such as a remark, leaves the consents to others standing. */
    private static List<CaseEvent.Consented> toOthers(CaseEvent.Moved moved, List<CaseEvent.Consented> before) {
        return before.stream()
                .filter(consent -> !consent.action().equals(moved.action()))
                .toList();
    }

    private static boolean isGiven(CaseFile file, Transition step, Role role) {
        return file.consents().stream()
                .anyMatch(consent -> consent.action().equals(step.action().code())
                        && consent.by().role().equals(role));
    }
}
