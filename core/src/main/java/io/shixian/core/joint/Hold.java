package io.shixian.core.joint;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.Objects;
import java.util.Optional;

/**
 * What one part owes before the whole can be concluded.
 *
 * @param part  the case of the part
 * @param limit the limit of the act that is owed; empty if the part is open and no limit runs in it
 * @param party who owes it; empty if the part has bound the role to nobody
 */
public record Hold(CaseId part, Optional<LimitState> limit, Optional<Party> party) {

    /** Checks that nothing is missing. */
    public Hold {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(party, "party");
    }

    /** Returns the role that owes it, if a limit says so. */
    public Optional<Role> role() {
        return limit.flatMap(state -> state.limit().owedBy());
    }
}
