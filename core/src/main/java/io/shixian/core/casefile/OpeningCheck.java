package io.shixian.core.casefile;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an opening by a role that may open the matter still lacks, or names too much. */
final class OpeningCheck {

    private OpeningCheck() {}

    static Optional<Refusal> parties(Opening opening, Command.Open command) {
        Map<Role, Party> named = command.particulars().binds();
        List<Role> possible = Stream.concat(opening.names().stream(), opening.mayBind().stream())
                .toList();
        Optional<Role> tooMuch =
                named.keySet().stream().filter(role -> !possible.contains(role)).min(Comparator.comparing(Role::code));
        if (tooMuch.isPresent()) {
            return Optional.of(Refusals.mayNotName(tooMuch.get(), possible, opening.clause()));
        }
        Optional<Role> missing = opening.names().stream()
                .filter(role -> !named.containsKey(role))
                .findFirst();
        if (missing.isPresent()) {
            return Optional.of(Refusals.openerNamesNobody(missing.get(), opening.clause()));
        }
        boolean another = opening.binds().contains(command.by().role())
                && Optional.ofNullable(named.get(command.by().role()))
                        .filter(other -> !other.equals(command.by().principal()))
                        .isPresent();
        return another ? Optional.of(Refusals.namesAnother(command.by(), opening.clause())) : Optional.empty();
    }

    static Optional<Refusal> otherLimit(Procedure procedure, Command.Open command) {
        boolean replaceable = procedure.limits().stream().anyMatch(TimeLimit::replaceable);
        return command.other().isPresent() && !replaceable
                ? Optional.of(Refusals.notReplaceable(procedure))
                : Optional.empty();
    }
}
