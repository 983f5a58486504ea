package io.shixian.core.assessment;

import io.shixian.core.party.Actor;
import java.util.Optional;
import java.util.Set;

/**
 * Whose matters are assessed (考核对象).
 *
 * @param party a party in the role in which it is assessed; empty for all matters
 */
public record Subject(Optional<Actor> party) {

    /** All matters, whoever handled them. */
    public static final Subject ALL = new Subject(Optional.empty());

    /** Returns one party in a role. */
    public static Subject of(Actor party) {
        return new Subject(Optional.of(party));
    }

    /** Tells whether something that concerned some parties counts. */
    boolean isAmong(Set<Actor> concerned) {
        return party.isEmpty() || concerned.contains(party.get());
    }

    @Override
    public String toString() {
        return party.map(Actor::toString).orElse("all");
    }
}
