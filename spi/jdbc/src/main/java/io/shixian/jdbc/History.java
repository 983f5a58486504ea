package io.shixian.jdbc;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.procedure.Procedure;
import io.shixian.json.chain.EventReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the events of a case in one query and adds them up under the versions of its procedure. */
final class History {

    private static final String EVENTS =
            "SELECT payload, digest FROM shixian_event WHERE case_id = ? ORDER BY event_no";

    private final Supplier<Catalog> catalog;
    private final EventReader reader;

    History(Supplier<Catalog> catalog, EventReader reader) {
        this.catalog = catalog;
        this.reader = reader;
    }

    /** An event with its digest. */
    record Read(CaseEvent event, String digest) {}

    List<Read> read(Sql sql, CaseId id) throws SQLException {
        return sql.query(EVENTS, this::read, List.of(id.value()));
    }

    private Read read(Sql.Columns row) throws SQLException {
        return new Read(reader.read(row.text(1).getBytes(StandardCharsets.UTF_8)), row.text(2));
    }

    Optional<RecentCases.Known> file(CaseId id, List<Read> rows) {
        if (rows.isEmpty() || !(rows.get(0).event instanceof CaseEvent.Opened opening)) {
            return Optional.empty();
        }
        Procedure procedure = procedure(id, opening.procedure(), opening.version());
        List<CaseEvent> events = rows.stream().map(Read::event).toList();
        CaseFile file = CaseFile.replay(id, procedure, events, version -> procedure(id, procedure.code(), version));
        return Optional.of(new RecentCases.Known(file, rows.get(rows.size() - 1).digest));
    }

    private Procedure procedure(CaseId id, String code, int version) {
        return catalog.get()
                .find(code, version)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "case " + id + " runs under " + code + "@" + version
                                        + ", which the store's catalog does not have; keep every version that a case was opened under"));
    }
}
