package io.shixian.core.party;

import java.util.Objects;

/**
 * A party in a role: who does something.
 *
 * @param role  in which role
 * @param party who
 */
public record Actor(Role role, Party party) {

    /** The system, when a limit runs out. */
    public static final Actor SYSTEM = new Actor(Role.SYSTEM, new Party("system"));

    /** Checks that nothing is missing. */
    public Actor {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(party, "party");
    }

    /** Returns a party, by its id, in a role. */
    public static Actor of(Role role, String party) {
        return new Actor(role, new Party(party));
    }

    @Override
    public String toString() {
        return role + " " + party;
    }
}
