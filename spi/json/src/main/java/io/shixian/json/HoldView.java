package io.shixian.json;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.joint.Hold;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.Optional;

/**
 * What one part owes before the whole can be concluded, as it is written.
 *
 * @param part  the id of the case of the part
 * @param limit the limit of the act that is owed; empty if the part is open and no limit runs in it
 * @param role  the role that owes it, if the limit says so
 * @param party who owes it; empty if the part has bound the role to nobody
 */
public record HoldView(CaseId part, Optional<LimitView> limit, Optional<Role> role, Optional<Party> party) {

    static HoldView of(Hold hold) {
        return new HoldView(hold.part(), hold.limit().map(LimitView::of), hold.role(), hold.party());
    }
}
