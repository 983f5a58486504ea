package io.shixian.examples.cli.board;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.deadline.Light;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The open cases of a desk at a moment.
 *
 * @param at   the moment
 * @param rows the cases, soonest due first; those that no running limit waits for come last
 */
record Board(Instant at, List<BoardRow> rows) {

    /** Lists the cases of a desk whose clock stands at the moment. */
    static Board of(ServiceDesk desk, Instant at, BoardFilter filter) {
        List<BoardRow> rows = new ArrayList<>();
        Optional<Worklist> query = Optional.of(Worklist.open(at));
        while (query.isPresent()) {
            Page page = desk.worklist(query.get());
            page.rows().forEach(listed -> {
                CaseFile file = desk.find(listed.caseId()).orElseThrow();
                rows.add(BoardRow.of(file, desk.limits(file), at));
            });
            query = page.next().map(query.get()::after);
        }
        return new Board(at, rows.stream().filter(filter::shows).toList());
    }

    /** Counts the cases that show a light. */
    long count(Light light) {
        return rows.stream().filter(row -> row.light() == light).count();
    }
}
