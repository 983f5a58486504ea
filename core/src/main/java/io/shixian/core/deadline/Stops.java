package io.shixian.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The times at which a clock does not run: its suspensions in order, joined where they overlap or touch. */
final class Stops {

    /** The days after a suspension began, up to the day it ended, which do not count (T20); no last day while it lasts. */
    record Span(LocalDate first, Optional<LocalDate> last) {}

    private final List<Suspension> joined;
    private final List<Span> spans;

    Stops(Clock clock) {
        boolean none = clock.suspensions().isEmpty();
        joined = none ? List.of() : new ArrayList<>();
        spans = none ? List.of() : new ArrayList<>();
        if (none) {
            return;
        }
        List<Suspension> sorted = new ArrayList<>(clock.suspensions());
        sorted.sort(Comparator.comparing(Suspension::from));
        for (Suspension next : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && reaches(joined.get(last), next.from())) {
                joined.set(last, join(joined.get(last), next));
            } else {
                joined.add(next);
            }
        }
        joined.forEach(stop -> addSpan(stop, clock.counting()));
    }

    List<Suspension> joined() {
        return joined;
    }

    List<Span> spans() {
        return spans;
    }

    Optional<Suspension> at(Instant instant) {
        for (Suspension stop : joined) {
            if (stop.holdsAt(instant)) {
                return Optional.of(stop);
            }
        }
        return Optional.empty();
    }

    private void addSpan(Suspension stop, Counting counting) {
        LocalDate first = counting.date(stop.from()).plusDays(1);
        Optional<LocalDate> last = stop.until().map(counting::date);
        if (last.isEmpty() || !last.get().isBefore(first)) {
            spans.add(new Span(first, last));
        }
    }

    private static boolean reaches(Suspension earlier, Instant instant) {
        return earlier.until().isEmpty() || !earlier.until().get().isBefore(instant);
    }

    private static Suspension join(Suspension earlier, Suspension later) {
        if (earlier.until().isEmpty()) {
            return earlier;
        }
        boolean longer = later.until().isEmpty()
                || later.until().get().isAfter(earlier.until().get());
        return longer ? new Suspension(earlier.from(), later.until(), earlier.cause(), earlier.clause()) : earlier;
    }
}
