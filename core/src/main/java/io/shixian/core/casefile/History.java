package io.shixian.core.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The events of a case as a chain from the last to the first, so that adding one copies nothing.
 *
 * @param last    the last event
 * @param earlier what happened before it
 * @param size    how many events there are
 */
record History(CaseEvent last, Optional<History> earlier, int size) {

    static History of(CaseEvent first) {
        return new History(first, Optional.empty(), 1);
    }

    History and(CaseEvent next) {
        return new History(next, Optional.of(this), size + 1);
    }

    List<CaseEvent> events() {
        CaseEvent[] events = new CaseEvent[size];
        Optional<History> at = Optional.of(this);
        while (at.isPresent()) {
            events[at.get().size - 1] = at.get().last;
            at = at.get().earlier;
        }
        return List.copyOf(Arrays.asList(events));
    }
}
