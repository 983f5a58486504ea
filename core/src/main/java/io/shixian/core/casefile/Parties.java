package io.shixian.core.casefile;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is bound to which role, in small maps that are shared as long as nobody is bound or released. */
final class Parties {

    private Parties() {}

    /** Returns the parties after some roles were released and then others bound. */
    static Map<Role, Party> after(Map<Role, Party> before, List<Role> released, Map<Role, Party> bound) {
        return with(without(before, released), bound);
    }

    /** Returns the first parties with the others in their places. */
    static Map<Role, Party> with(Map<Role, Party> before, Map<Role, Party> bound) {
        if (before.isEmpty() || bound.isEmpty()) {
            return bound.isEmpty() ? before : bound;
        }
        if (before.size() == 1 && bound.size() == 1) {
            Map.Entry<Role, Party> one = only(before);
            Map.Entry<Role, Party> other = only(bound);
            return one.getKey().equals(other.getKey())
                    ? bound
                    : Map.of(one.getKey(), one.getValue(), other.getKey(), other.getValue());
        }
        Map<Role, Party> after = new HashMap<>(before);
        after.putAll(bound);
        return Map.copyOf(after);
    }

    private static Map<Role, Party> without(Map<Role, Party> before, List<Role> released) {
        Map<Role, Party> after = before;
        for (int i = 0; i < released.size(); i++) {
            if (after.containsKey(released.get(i))) {
                after = without(after, released.get(i));
            }
        }
        return after;
    }

    private static Map<Role, Party> without(Map<Role, Party> before, Role released) {
        if (before.size() == 2) {
            for (Map.Entry<Role, Party> entry : before.entrySet()) {
                if (!entry.getKey().equals(released)) {
                    return Map.of(entry.getKey(), entry.getValue());
                }
            }
        }
        Map<Role, Party> after = new HashMap<>(before);
        after.remove(released);
        return Map.copyOf(after);
    }

    private static Map.Entry<Role, Party> only(Map<Role, Party> one) {
        return one.entrySet().iterator().next();
    }
}
