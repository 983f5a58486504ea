package io.shixian.core.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What starts a limit; it starts anew if it ran before.
 *
 * @param opening  whether the opening of the matter does
 * @param actions  the actions that do
 * @param expiries the limits at whose expiry it starts, as of the day on which their effect holds
 * @param day      the name under which the starting step hands in the day that the limit is counted from, or back from;
 *                 empty if it is counted from the step itself
 */
public record Start(boolean opening, Set<Action> actions, List<String> expiries, Optional<String> day) {

    /** Nothing starts it. */
    static final Start NEVER = new Start(false, Set.of(), List.of(), Optional.empty());

    /** Keeps its own copies. */
    public Start {
        actions = Set.copyOf(actions);
        expiries = List.copyOf(expiries);
        Objects.requireNonNull(day, "day");
    }

    /** Returns the start by some actions and nothing else. */
    public static Start with(Action... actions) {
        return new Start(false, Set.of(actions), List.of(), Optional.empty());
    }

    boolean isNever() {
        return !opening && actions.isEmpty() && expiries.isEmpty();
    }
}
