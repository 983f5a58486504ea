package io.shixian.core.assessment;

import io.shixian.core.party.Actor;
import java.time.LocalDate;
import java.util.Set;

/**
 * Something that happened to a matter and is counted.
 *
 * @param kind      what
 * @param day       when
 * @param concerned whom it counts for besides all
 * @param grade     the grade given; 0 if none was
 */
record Occurrence(Kind kind, LocalDate day, Set<Actor> concerned, int grade) {

    enum Kind {
        /** The matter began: it is received by all. */
        OPENED,
        /** A party was newly bound to a role: it has received the matter. */
        ASSIGNED,
        RETURNED,
        REWORKED,
        REFUSED,
        GRADED,
        SUSPENDED
    }
}
