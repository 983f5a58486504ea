package io.shixian.examples.cli.board;

import io.shixian.calendar.Certainty;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Amount;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One open case.
 *
 * @param file  the case
 * @param next  the limit that is due next, missed or not, if an act is owed; one whose clock stands still only if there is
 *              no other
 * @param left  what is left of that limit, or by how much it is overdue
 * @param light the light of the limit that is nearest, green if none is open
 */
record BoardRow(CaseFile file, Optional<LimitState> next, Optional<Remainder> left, Light light) {

    private static final Comparator<LimitState> DUE =
            Comparator.comparing(state -> state.expiresAt().orElse(Instant.MAX));

    static BoardRow of(CaseFile file, List<LimitState> limits, Instant now) {
        List<LimitState> owed =
                limits.stream().filter(state -> state.run().isOpen()).toList();
        Optional<LimitState> next = owed.stream().min(DUE);
        // The lights are declared from green to red. A limit that is due later may warn earlier.
        Light light = owed.stream()
                .map(LimitState::light)
                .max(Comparator.naturalOrder())
                .orElse(Light.GREEN);
        return new BoardRow(file, next, next.map(state -> Remainder.of(state, now)), light);
    }

    /** Returns the role that owes the act of the next limit. */
    Optional<Role> owedBy() {
        return next.flatMap(state -> state.limit().owedBy());
    }

    /** Returns who is bound to which role, in the order in which the procedure names the roles. */
    Map<Role, Party> bound() {
        Map<Role, Party> bound = new LinkedHashMap<>();
        file.procedure().roles().forEach(role -> file.party(role).ifPresent(party -> bound.put(role, party)));
        return bound;
    }

    /** Returns how sure the last day is; empty while there is none. */
    Optional<Certainty> certainty() {
        return next.filter(state -> state.lastDay().isPresent())
                .map(state -> state.deadline().certainty());
    }

    /** Returns what is left of the next limit, suspended or not. */
    Optional<Amount> amountLeft() {
        return left.filter(remainder -> remainder.state() != Remainder.State.OVERDUE)
                .flatMap(Remainder::amount);
    }

    /** Returns by how much the next limit is overdue. */
    Optional<Amount> amountOverdue() {
        return left.filter(remainder -> remainder.state() == Remainder.State.OVERDUE)
                .flatMap(Remainder::amount);
    }
}
