package io.shixian.core.party;

import io.shixian.core.law.Label;
import java.util.Objects;
import java.util.Optional;

/**
 * A party in a role: who does something, and for whom if not for itself (代办).
 * <p>
 * An agent acts in the role of the party it represents and may do what that party may do; events record both. Whether it
 * holds a mandate (授权委托书) is for the host to find out before it lets it act; where a step needs a document, the host
 * may hand in the mandate's id with the others.
 *
 * @param role       in which role, which is that of the represented party
 * @param party      who acts
 * @param onBehalfOf for whom, if not for itself
 */
public record Actor(Role role, Party party, Optional<Party> onBehalfOf) {

    /** The system, when a limit runs out. */
    public static final Actor SYSTEM = new Actor(Role.SYSTEM, new Party("system"));

    /**
     * Checks that the parties differ and the system acts for nobody.
     *
     * @throws IllegalArgumentException if they don't, or it does
     */
    public Actor {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(party, "party");
        if (onBehalfOf.isPresent() && onBehalfOf.get().equals(party)) {
            throw new IllegalArgumentException(
                    role + " " + party + " needs nobody to act for it; leave onBehalfOf empty");
        }
        if (onBehalfOf.isPresent() && role.equals(Role.SYSTEM)) {
            throw new IllegalArgumentException("the system acts for nobody; name the role of " + onBehalfOf.get());
        }
    }

    /** Makes a party that acts for itself. */
    public Actor(Role role, Party party) {
        this(role, party, Optional.empty());
    }

    /** Returns a party, by its id, in a role. */
    public static Actor of(Role role, String party) {
        return new Actor(role, new Party(party));
    }

    /**
     * Returns this party acting for another one in the same role.
     *
     * @throws IllegalArgumentException if the other is this party, or this is the system
     */
    public Actor actingFor(Party represented) {
        return new Actor(role, party, Optional.of(represented));
    }

    /** Returns whose rights and duties are at stake: the represented party, or else the one that acts. */
    public Party principal() {
        return onBehalfOf.orElse(party);
    }

    /** Returns who acts, with the represented party first if there is one. */
    public Label name() {
        return onBehalfOf
                .map(principal -> new Label(principal + "（由" + party + "代办）", principal + " (through " + party + ")"))
                .orElseGet(() -> new Label(party.id(), party.id()));
    }

    @Override
    public String toString() {
        return role + " " + name().en();
    }
}
