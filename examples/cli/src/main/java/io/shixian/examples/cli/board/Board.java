package io.shixian.examples.cli.board;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.deadline.Light;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
        Pages.forEach(Worklist.open(at), desk::worklist, listed -> {
            CaseFile file = desk.find(listed.caseId()).orElseThrow();
            rows.add(BoardRow.of(file, desk.limits(file), at));
        });
        return new Board(at, rows.stream().filter(filter::shows).toList());
    }

    /** Counts the cases that show a light. */
    long count(Light light) {
        return rows.stream().filter(row -> row.light() == light).count();
    }
}
