package io.shixian.examples.servicedesk.access;

import io.shixian.core.party.Role;
import io.shixian.core.procedure.Transition;
import java.util.List;
import java.util.Objects;

/**
 * A step that somebody may take now, with all that it needs: {@link Transition#needs()} a reason, a document, a grade;
 * {@link Transition#checklist()} results; {@link Transition#binds()} and {@link Transition#mayBind()} parties to name.
 *
 * @param step     the row of the procedure
 * @param as       in which of one's roles
 * @param days     the names of the days that it must hand in, as ISO dates in the data
 * @param waitsFor the other roles whose consent is still open where each consents for itself; then the step moves nothing yet
 */
public record Offer(Transition step, Role as, List<String> days, List<Role> waitsFor) {

    /** Keeps its own copies of the lists. */
    public Offer {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(as, "as");
        days = List.copyOf(days);
        waitsFor = List.copyOf(waitsFor);
    }
}
