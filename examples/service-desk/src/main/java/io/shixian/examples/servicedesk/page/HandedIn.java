package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.access.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was handed in with one event: words that may be personal.
 *
 * @param number      which event of the case it was, from 1 on
 * @param event       the event
 * @param particulars what was handed in
 */
public record HandedIn(int number, CaseEvent event, Particulars particulars) {

    /** Checks that nothing is missing. */
    public HandedIn {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(particulars, "particulars");
    }

    /**
     * Returns what somebody may read of it: who handles the case, all; who only asked, what came from itself and what it was
     * told of.
     */
    static List<HandedIn> of(CaseFile file, Viewer viewer) {
        List<HandedIn> readable = new ArrayList<>();
        int number = 0;
        for (CaseEvent event : file.history()) {
            number++;
            int place = number;
            particulars(event)
                    .filter(given -> says(given) && mayRead(viewer, event))
                    .ifPresent(given -> readable.add(new HandedIn(place, event, given)));
        }
        return readable;
    }

    /** Parties that were named and days that were given are shown elsewhere. */
    private static boolean says(Particulars given) {
        return given.reason().isPresent()
                || !given.documents().isEmpty()
                || !given.checklist().isEmpty()
                || given.grade().isPresent();
    }

    private static boolean mayRead(Viewer viewer, CaseEvent event) {
        return !viewer.roles().equals(List.of(Role.APPLICANT))
                || event.by().principal().equals(viewer.party())
                || event.told().stream()
                        .anyMatch(to -> to.party().filter(viewer.party()::equals).isPresent());
    }

    private static Optional<Particulars> particulars(CaseEvent event) {
        if (event instanceof CaseEvent.Opened opened) {
            return Optional.of(opened.particulars());
        }
        if (event instanceof CaseEvent.Moved moved) {
            return Optional.of(moved.particulars());
        }
        if (event instanceof CaseEvent.Consented consented) {
            return Optional.of(consented.particulars());
        }
        if (event instanceof ClockEvent.Suspended suspended) {
            return Optional.of(suspended.particulars());
        }
        if (event instanceof ClockEvent.Resumed resumed) {
            return Optional.of(resumed.particulars());
        }
        return event instanceof ClockEvent.Extended extended ? Optional.of(extended.particulars()) : Optional.empty();
    }

    /** Returns only the number of the event. */
    @Override
    public String toString() {
        return "handed in with event " + number;
    }
}
