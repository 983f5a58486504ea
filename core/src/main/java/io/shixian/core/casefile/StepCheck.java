package io.shixian.core.casefile;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Checklist;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.Transition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a step that this role may take in this stage still lacks. */
final class StepCheck {

    private StepCheck() {}

    static Optional<Refusal> missing(CaseFile file, Transition step, Command.Act act) {
        Particulars given = act.particulars();
        Optional<Party> bound = file.party(act.by().role());
        if (bound.isPresent() && !bound.get().equals(act.by().party())) {
            return Optional.of(Refusals.notThisParty(file, act.by(), step));
        }
        if (step.needs().contains(Requirement.REASON) && given.reason().isEmpty()) {
            return Optional.of(Refusals.needs(step, Requirement.REASON));
        }
        if (step.needs().contains(Requirement.DOCUMENT) && given.documents().isEmpty()) {
            return Optional.of(Refusals.needs(step, Requirement.DOCUMENT));
        }
        return parties(step, given)
                .or(() -> step.checklist().flatMap(list -> checklist(step, list, given.checklist())))
                .or(() -> tooOften(file, step));
    }

    private static Optional<Refusal> parties(Transition step, Particulars given) {
        Set<Role> named = given.binds().keySet();
        for (Role role : step.binds()) {
            if (!named.contains(role)) {
                return Optional.of(Refusals.notNamed(step, role));
            }
        }
        List<Role> possible =
                Stream.concat(step.binds().stream(), step.mayBind().stream()).toList();
        return named.stream()
                .filter(role -> !possible.contains(role))
                .min(Comparator.comparing(Role::code))
                .map(role -> Refusals.mayNotName(role, possible, step.clause()));
    }

    private static Optional<Refusal> checklist(Transition step, Checklist list, Map<String, Boolean> results) {
        boolean complete =
                list.items().isEmpty() ? !results.isEmpty() : results.keySet().containsAll(list.items());
        return complete ? Optional.empty() : Optional.of(Refusals.checklist(step, list, results.keySet()));
    }

    private static Optional<Refusal> tooOften(CaseFile file, Transition step) {
        if (step.atMost() == 0) {
            return Optional.empty();
        }
        long times = file.history().stream()
                .filter(event -> event instanceof CaseEvent.Moved moved && isOf(moved, step))
                .count();
        return times < step.atMost() ? Optional.empty() : Optional.of(Refusals.tooOften(file, step));
    }

    private static boolean isOf(CaseEvent.Moved moved, Transition step) {
        return moved.action().equals(step.action().code())
                && moved.from().equals(step.from())
                && step.roles().contains(moved.by().role());
    }
}
