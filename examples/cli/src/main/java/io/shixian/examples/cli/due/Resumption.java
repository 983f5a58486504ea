package io.shixian.examples.cli.due;

import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Suspension;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where a suspended deadline would lead if its clock went on.
 *
 * @param on       the day on which it would go on: the one after the suspension began
 * @param deadline the deadline then
 */
record Resumption(LocalDate on, Deadline deadline) {

    /** Returns the earliest resumption of a suspended deadline that says something new. */
    static Resumption next(Deadline suspended) {
        LocalDate on = suspended.clock().suspensions().stream()
                .filter(stop -> stop.until().isEmpty())
                .map(Suspension::from)
                .max(Comparator.naturalOrder())
                .map(from -> Times.date(from).plusDays(1))
                .orElseThrow();
        return new Resumption(on, WrongUse.ifRefused(() -> suspended.ifResumedOn(on)));
    }
}
