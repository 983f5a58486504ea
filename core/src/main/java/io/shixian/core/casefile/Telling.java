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
        return switch (roles.size()) {
            case 0 -> List.of();
            case 1 -> List.of(recipient(roles.get(0), before, bound));
            case 2 -> List.of(recipient(roles.get(0), before, bound), recipient(roles.get(1), before, bound));
            default ->
                roles.stream().map(role -> recipient(role, before, bound)).toList();
        };
    }

    private static Recipient recipient(Role role, Map<Role, Party> before, Map<Role, Party> bound) {
        Party named = bound.isEmpty() ? null : bound.get(role);
        return new Recipient(role, Optional.ofNullable(named == null ? before.get(role) : named));
    }
}
