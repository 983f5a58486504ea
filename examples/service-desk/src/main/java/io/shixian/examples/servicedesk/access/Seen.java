package io.shixian.examples.servicedesk.access;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.spi.desk.Outcome;
import java.util.function.IntFunction;

/** Sends commands on the version of a case that somebody has seen. */
public final class Seen {

    private Seen() {}

    /**
     * Sends a command on the version that was seen. A warning changes nothing that anybody decides on and comes while nobody looks,
     * so where nothing else happened since, the command is sent once more, on the case as it is.
     *
     * @param version  the version that was seen
     * @param sentOn   sends the command on a version
     */
    public static Outcome send(int version, IntFunction<Outcome> sentOn) {
        Outcome outcome = sentOn.apply(version);
        return outcome instanceof Outcome.Conflict conflict
                ? conflict.caseFile()
                        .filter(now -> wasOnlyWarned(now, version))
                        .map(now -> sentOn.apply(now.version()))
                        .orElse(outcome)
                : outcome;
    }

    private static boolean wasOnlyWarned(CaseFile now, int seen) {
        return seen > 0
                && seen < now.version()
                && now.history().subList(seen, now.version()).stream()
                        .allMatch(event -> event instanceof ClockEvent.Warned);
    }
}
