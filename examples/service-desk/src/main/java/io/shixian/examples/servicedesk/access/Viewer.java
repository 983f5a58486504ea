package io.shixian.examples.servicedesk.access;

import io.shixian.core.law.Label;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who looks at cases: a party, in the roles that it has on the platform.
 *
 * @param login what it signs in with
 * @param name  its name
 * @param party which party it is
 * @param roles its roles, one at least
 */
public record Viewer(String login, Label name, Party party, List<Role> roles) {

    /** The parties of the platform itself, and who supervises it: they see every case. */
    private static final List<Role> PLATFORM = List.of(Role.ADMINISTRATOR, Role.OPERATOR, Role.SUPERVISOR);

    /**
     * Keeps its own copy of the roles.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Viewer {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(party, "party");
        roles = List.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("user " + login + " has no role; give it one at least");
        }
    }

    /** Tells whether it sees every case of the platform. */
    public boolean isPlatformWide() {
        return roles.stream().anyMatch(PLATFORM::contains);
    }

    /** Tells whether it has a role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Returns it in one of its roles. */
    public Actor as(Role role) {
        return new Actor(role, party);
    }

    @Override
    public String toString() {
        return login;
    }
}
