package io.shixian.core.assessment;

import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.TimeLimit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How one run of a limit came out; runs that ended without a verdict are not among them.
 *
 * @param limit    the limit
 * @param status   met, breached or exceeded
 * @param day      the day on which it was met or ran out
 * @param done     the day on which the act was done or was not owed any more; empty while it still is
 * @param extended whether it was given more time
 * @param owing    who owed it then, if the role was bound
 */
record LimitEnd(
        TimeLimit limit,
        LimitStatus status,
        LocalDate day,
        Optional<LocalDate> done,
        boolean extended,
        Set<Actor> owing) {

    LimitEnd doneOn(LocalDate end) {
        return new LimitEnd(limit, status, day, Optional.of(end), extended, owing);
    }

    /** Tells whether the act was owed still at the end of a day, though the limit had run out. */
    boolean isOverdueAfter(LocalDate last) {
        return status.isMissed()
                && !day.isAfter(last)
                && done.filter(end -> !end.isAfter(last)).isEmpty();
    }
}
