package io.shixian.json;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.Objects;

/**
 * A party in the role that it is bound to, as one entry of a map is written.
 *
 * @param role  the role
 * @param party who has it
 */
record Bound(Role role, Party party) {

    Bound {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(party, "party");
    }
}
