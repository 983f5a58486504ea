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
        return roles.stream()
                .map(role -> new Recipient(role, Optional.ofNullable(parties.get(role))))
                .toList();
    }
}
