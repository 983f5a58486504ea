package io.shixian.examples.cli.score;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All cases of a desk, ended or not, page by page. */
final class AllCases {

    private static final int PAGE = 1000;

    private AllCases() {}

    static List<CaseFile> of(ServiceDesk desk) {
        List<CaseFile> files = new ArrayList<>();
        Optional<Worklist> query = Optional.of(Worklist.all(Instant.EPOCH).pagesOf(PAGE));
        while (query.isPresent()) {
            Page page = desk.worklist(query.get());
            page.rows().forEach(row -> desk.find(row.caseId()).ifPresent(files::add));
            query = page.next().map(query.get()::after);
        }
        return files;
    }
}
