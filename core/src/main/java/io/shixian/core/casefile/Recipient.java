package io.shixian.core.casefile;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom an event is told to, settled when it happened (M9).
 *
 * @param role  in which role
 * @param party who; empty if the case had bound the role to nobody, so that the host finds its own addressees
 */
public record Recipient(Role role, Optional<Party> party) {

    /** Checks that nothing is missing. */
    public Recipient {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(party, "party");
    }
}
