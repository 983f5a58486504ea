package io.shixian.jdbc;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.Commit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The cases that were read or changed last, so that the next change need neither read their events nor ask for their heads. What
 * has changed since does no harm: a commit changes a row only if its head is the one that is remembered here, and whoever
 * decided on other events reads them anew.
 */
final class RecentCases {

    /** Of all cases together; an event takes some hundred bytes. */
    private static final int MOST_EVENTS = 50_000;

    private final Map<CaseId, Known> cases = new LinkedHashMap<>(16, 0.75f, true);
    private int events;

    /**
     * A case at a version.
     *
     * @param head the digest of its last event
     */
    record Known(CaseFile file, String head) {

        /**
         * Returns the head of the events on which a commit was decided.
         *
         * @throws OtherVersion if these are others than were seen last: a host has rolled back the ones or the others
         */
        String headBefore(Commit commit) {
            if (!commit.file().history().get(file.version() - 1).equals(file.last())) {
                throw new OtherVersion();
            }
            return head;
        }
    }

    synchronized void remember(CaseFile file, String head) {
        forget(file.id());
        cases.put(file.id(), new Known(file, head));
        events += file.version();
        Iterator<Known> eldest = cases.values().iterator();
        while (events > MOST_EVENTS) {
            events -= eldest.next().file.version();
            eldest.remove();
        }
    }

    synchronized void forget(CaseId id) {
        events -= find(id).map(CaseFile::version).orElse(0);
        cases.remove(id);
    }

    /** Returns a case as it was when it was seen last. */
    synchronized Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(cases.get(id)).map(Known::file);
    }

    /** Returns a case if it was at this version when it was seen last. */
    synchronized Optional<Known> at(CaseId id, int version) {
        return Optional.ofNullable(cases.get(id)).filter(known -> known.file.version() == version);
    }
}
