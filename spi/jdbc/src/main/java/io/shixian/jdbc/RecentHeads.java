package io.shixian.jdbc;

import io.shixian.core.casefile.CaseId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The heads of the cases that were read or changed last, so that a commit need not ask for one. What has changed since does no
 * harm: a commit changes a row only if its head is the one that was remembered, and asks otherwise.
 */
final class RecentHeads {

    private static final int MOST = 10_000;

    private final Map<CaseId, StoredHead> heads = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, StoredHead> eldest) {
            return size() > MOST;
        }
    };

    synchronized void remember(CaseId id, StoredHead head) {
        heads.put(id, head);
    }

    /** Returns the digest of the last event, if it was remembered when the case was at this version. */
    synchronized Optional<String> at(CaseId id, int version) {
        return Optional.ofNullable(heads.get(id))
                .filter(head -> head.version() == version)
                .map(StoredHead::digest);
    }
}
