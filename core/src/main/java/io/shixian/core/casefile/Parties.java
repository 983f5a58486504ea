package io.shixian.core.casefile;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is bound to which role, in maps that are shared as long as nobody is bound or released. */
final class Parties {

    private Parties() {}

    /** Returns the first parties with the others in their places. */
    static Map<Role, Party> and(Map<Role, Party> before, Map<Role, Party> bound) {
        return after(before, List.of(), bound);
    }

    /** Returns the parties after some roles were released and then others bound. */
    static Map<Role, Party> after(Map<Role, Party> before, List<Role> released, Map<Role, Party> bound) {
        if (released.isEmpty() && (bound.isEmpty() || bound.equals(before))) {
            return before;
        }
        if (released.isEmpty() && before.isEmpty()) {
            return bound;
        }
        Map<Role, Party> after = new HashMap<>(before);
        released.forEach(after::remove);
        after.putAll(bound);
        return Map.copyOf(after);
    }
}
