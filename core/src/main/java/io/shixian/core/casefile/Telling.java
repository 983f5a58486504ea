package io.shixian.core.casefile;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom an event is told to: settled as it happens, so that it can be asked a year later (M9). */
final class Telling {

    private Telling() {}

    static List<Recipient> recipients(List<Role> roles, Map<Role, Party> parties) {
        return recipients(roles, parties, Map.of());
    }

    /** A party that the event itself binds is told, not the one bound before. */
    static List<Recipient> recipients(List<Role> roles, Map<Role, Party> before, Map<Role, Party> bound) {
        if (roles.isEmpty()) {
            return List.of();
        }
        Recipient[] told = new Recipient[roles.size()];
        for (int i = 0; i < told.length; i++) {
            Role role = roles.get(i);
            Party named = bound.isEmpty() ? null : bound.get(role);
            Optional<Party> party = Optional.ofNullable(named == null ? before.get(role) : named);
            told[i] = new Recipient(role, party);
        }
        return List.of(told);
    }
}
