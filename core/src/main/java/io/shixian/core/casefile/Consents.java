package io.shixian.core.casefile;

import io.shixian.core.party.Role;
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

    private static boolean isGiven(CaseFile file, Transition step, Role role) {
        return file.consents().stream()
                .anyMatch(consent -> consent.action().equals(step.action().code())
                        && consent.by().role().equals(role));
    }
}
