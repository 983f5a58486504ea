package io.shixian.json;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.procedure.Procedure;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A case file as it is written: its id and its history, from which everything else follows once the procedure is found.
 *
 * @param id        the id of the case
 * @param procedure the code of its procedure
 * @param version   the version on which it is now
 * @param history   its events, the oldest first
 */
public record StoredCase(CaseId id, String procedure, int version, List<CaseEvent> history) {

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if the history does not begin with an opening under the procedure
     */
    public StoredCase {
        history = List.copyOf(history);
        boolean opens = !history.isEmpty()
                && history.get(0) instanceof CaseEvent.Opened opened
                && opened.procedure().equals(procedure);
        if (!opens) {
            throw new IllegalArgumentException("the history of case " + id + " does not begin with its opening under "
                    + procedure + "; give all of it, the oldest event first");
        }
    }

    /** Returns what is stored of a case file. */
    public static StoredCase of(CaseFile file) {
        return new StoredCase(
                file.id(), file.procedure().code(), file.procedure().version(), file.history());
    }

    /**
     * Returns the case file.
     *
     * @param versions finds the versions of the procedure by number
     * @throws IllegalArgumentException if the history does not lead to the version that is stored
     */
    public CaseFile file(IntFunction<Procedure> versions) {
        int first = ((CaseEvent.Opened) history.get(0)).version();
        CaseFile file = CaseFile.replay(id, versions.apply(first), history, versions);
        if (file.procedure().version() != version) {
            throw new IllegalArgumentException("case " + id + " is stored as on version " + version + " of " + procedure
                    + ", but its history leads to version " + file.procedure().version()
                    + "; read a history that is whole");
        }
        return file;
    }
}
