package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.Optional;

/** Writes anew the rows of open cases that are other than they would be written now. */
final class Reindexing {

    private Reindexing() {}

    static int of(Casework work, CaseStore store, Instant now) {
        int written = 0;
        Optional<Worklist> query = Optional.of(Worklist.open(now));
        while (query.isPresent()) {
            Page page = store.find(query.get());
            for (IndexRow listed : page.rows()) {
                CaseFile file = store.find(listed.caseId()).orElseThrow();
                IndexRow row = work.row(file);
                if (!row.equals(listed)) {
                    work.reindex(file, row);
                    written++;
                }
            }
            query = page.next().map(query.get()::after);
        }
        return written;
    }
}
