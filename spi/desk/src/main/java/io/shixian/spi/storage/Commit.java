package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.WordReference;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.OutboxRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one command changes: all of it is stored, or nothing.
 * <p>
 * A commit without events changes only the row, when the calendar has changed but nothing has happened; it too is refused
 * if the case is not at the expected version.
 *
 * @param file            the case after the events
 * @param expectedVersion the version on which the events were decided; 0 for a new case
 * @param events          what happened, in order; nothing if only the row changes
 * @param row             what lists show of the case from now on
 * @param outbox          what there is to tell, in the order in which rows of a lane are delivered
 * @param command         the id of the command, if its sender gave one
 * @param words           the words that the events refer to and that are kept apart from them; a store that is no
 *                        {@link WordStore} is given none
 */
public record Commit(
        CaseFile file,
        int expectedVersion,
        List<CaseEvent> events,
        IndexRow row,
        List<OutboxRow> outbox,
        Optional<CommandId> command,
        List<KeptWord> words) {

    /**
     * Checks that the events lead from the expected version to the file, that without events nothing is told, and that what is
     * told is still to be delivered, and that the events refer to the words.
     *
     * @throws IllegalArgumentException if they don't
     */
    public Commit {
        events = List.copyOf(events);
        outbox = List.copyOf(outbox);
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(command, "command");
        words = List.copyOf(words);
        if (expectedVersion + events.size() != file.version()) {
            throw new IllegalArgumentException("a commit of " + events.size() + " events on version " + expectedVersion
                    + " can't lead to version " + file.version() + " of case " + file.id());
        }
        if (!row.caseId().equals(file.id()) || row.version() != file.version()) {
            throw new IllegalArgumentException("the row of case " + row.caseId() + " at version " + row.version()
                    + " does not belong to case " + file.id() + " at version " + file.version());
        }
        if (events.isEmpty() && (!outbox.isEmpty() || command.isPresent())) {
            throw new IllegalArgumentException("nothing happened to case " + file.id()
                    + ", so there is nothing to tell and no command to remember");
        }
        outbox.stream().filter(told -> told.state() != DeliveryState.PENDING).forEach(told -> {
            throw new IllegalArgumentException("outbox row " + told.id() + " of case " + file.id() + " is "
                    + told.state().code() + "; a commit brings only pending ones");
        });
        checkWords(file, events, words);
    }

    /** Makes a commit that keeps no words apart. */
    public Commit(
            CaseFile file,
            int expectedVersion,
            List<CaseEvent> events,
            IndexRow row,
            List<OutboxRow> outbox,
            Optional<CommandId> command) {
        this(file, expectedVersion, events, row, outbox, command, List.of());
    }

    private static void checkWords(CaseFile file, List<CaseEvent> events, List<KeptWord> words) {
        if (words.isEmpty()) {
            return;
        }
        List<String> referred = events.stream()
                .flatMap(event -> WordReference.in(event.particulars()).stream())
                .map(WordReference::id)
                .toList();
        words.stream()
                .filter(kept -> !kept.caseId().equals(file.id()) || !referred.contains(kept.id()))
                .forEach(kept -> {
                    throw new IllegalArgumentException(
                            kept + " are in a commit to case " + file.id() + " whose events do not refer to them");
                });
    }

    /** Returns the ids of the words that the events say were erased, which the store deletes for good. */
    public List<String> erased() {
        return events.stream()
                .filter(CaseEvent.Erased.class::isInstance)
                .flatMap(event -> ((CaseEvent.Erased) event).words().stream())
                .toList();
    }
}
