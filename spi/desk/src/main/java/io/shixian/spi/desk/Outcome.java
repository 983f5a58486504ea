package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Refusal;
import io.shixian.spi.notification.Notification;
import java.util.List;
import java.util.Optional;

/** What became of a command. */
public sealed interface Outcome {

    /** Returns the outcome as a stable code. */
    String code();

    /** Returns the case as it is after the command, if it is there. */
    Optional<CaseFile> caseFile();

    /**
     * It happened.
     *
     * @param file          the case after it
     * @param events        what happened
     * @param notifications what there was to tell
     */
    record Accepted(CaseFile file, List<CaseEvent> events, List<Notification> notifications) implements Outcome {

        /** Keeps its own copies. */
        public Accepted {
            events = List.copyOf(events);
            notifications = List.copyOf(notifications);
        }

        @Override
        public String code() {
            return "accepted";
        }

        @Override
        public Optional<CaseFile> caseFile() {
            return Optional.of(file);
        }
    }

    /**
     * It did not happen, and nothing changed.
     *
     * @param refusal  why
     * @param caseFile the case, if it is there
     */
    record Refused(Refusal refusal, Optional<CaseFile> caseFile) implements Outcome {

        @Override
        public String code() {
            return "refused";
        }
    }

    /**
     * The case had moved on since the sender saw it, and nothing changed.
     *
     * @param expected the version that the sender saw
     * @param caseFile the case as it is, if it is there
     */
    record Conflict(int expected, Optional<CaseFile> caseFile) implements Outcome {

        @Override
        public String code() {
            return "conflict";
        }
    }

    /**
     * It had happened before, under the same command id; nothing changed now.
     *
     * @param first the answer given then
     */
    record Duplicate(Accepted first) implements Outcome {

        @Override
        public String code() {
            return "duplicate";
        }

        @Override
        public Optional<CaseFile> caseFile() {
            return first.caseFile();
        }
    }
}
