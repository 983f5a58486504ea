package io.shixian.spi.testkit;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.util.List;

/** A part of the contract, run on a store that is empty before each test. */
interface OfStore {

    CaseStore store();

    /** Stores a commit and returns the case after it. */
    default CaseFile stored(Commit commit) {
        store().commit(commit);
        return commit.file();
    }

    static Worklist all() {
        return Worklist.all(Samples.NOON).pagesOf(1000);
    }

    static Worklist all(int toAPage) {
        return Worklist.all(Samples.NOON).pagesOf(toAPage);
    }

    default List<IndexRow> rows() {
        return store().find(all()).rows();
    }

    static List<String> ids(Page page) {
        return page.rows().stream().map(row -> row.caseId().value()).toList();
    }
}
