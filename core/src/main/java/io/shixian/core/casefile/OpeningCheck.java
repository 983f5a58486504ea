package io.shixian.core.casefile;

import io.shixian.core.deadline.Clock;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an opening by a role that may open the matter still lacks, or names too much. */
final class OpeningCheck {

    private OpeningCheck() {}

    static Optional<Refusal> parties(Opening opening, Command.Open command) {
        Map<Role, Party> named = command.particulars().binds();
        if (!named.isEmpty()) {
            List<Role> possible = new ArrayList<>(opening.names());
            possible.addAll(opening.mayBind());
            Optional<Role> tooMuch = named.keySet().stream()
                    .filter(role -> !possible.contains(role))
                    .min(Comparator.comparing(Role::code));
            if (tooMuch.isPresent()) {
                return Optional.of(Refusals.mayNotName(tooMuch.get(), possible, opening.clause()));
            }
        }
        for (Role role : opening.names()) {
            if (!named.containsKey(role)) {
                return Optional.of(Refusals.openerNamesNobody(role, opening.clause()));
            }
        }
        Party other = named.get(command.by().role());
        boolean another = other != null
                && !other.equals(command.by().principal())
                && opening.binds().contains(command.by().role());
        return another ? Optional.of(Refusals.namesAnother(command.by(), opening.clause())) : Optional.empty();
    }

    static Optional<Refusal> otherLimit(Procedure procedure, Command.Open command, Decider decider) {
        if (command.other().isEmpty()) {
            return Optional.empty();
        }
        if (procedure.limits().stream().noneMatch(TimeLimit::replaceable)) {
            return Optional.of(Refusals.notReplaceable(procedure));
        }
        // A term that can't be counted would fail every later step of the case, so it fails the opening.
        Clock.of(command.other().get().term(), command.at(), decider.counting()).deadline(decider.calendar());
        return Optional.empty();
    }
}
