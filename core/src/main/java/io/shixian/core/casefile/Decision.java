package io.shixian.core.casefile;

import java.util.List;
import java.util.Objects;

/** The answer to a command. */
public sealed interface Decision {

    /**
     * It happens.
     *
     * @param events what happens; empty if a tick found nothing to do
     * @param file   the case after that
     */
    record Accepted(List<CaseEvent> events, CaseFile file) implements Decision {

        /** Keeps its own copy of the events. */
        public Accepted {
            events = List.copyOf(events);
            Objects.requireNonNull(file, "file");
        }
    }

    /**
     * It does not happen, and nothing changes.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Decision {

        /** Checks that nothing is missing. */
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }
    }
}
