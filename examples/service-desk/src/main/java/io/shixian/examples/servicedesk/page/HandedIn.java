package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Particulars;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.access.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

    /** Returns what somebody may read of it. */
    static List<HandedIn> of(CaseFile file, Viewer viewer) {
        List<HandedIn> readable = new ArrayList<>();
        int number = 0;
        for (CaseEvent event : file.history()) {
            number++;
            Particulars given = Words.readable(viewer, file, event);
            if (says(given)) {
                readable.add(new HandedIn(number, event, given));
            }
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

    /** Returns only the number of the event. */
    @Override
    public String toString() {
        return "handed in with event " + number;
    }
}
