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
    private final RecentHeads heads;

    History(Supplier<Catalog> catalog, EventReader reader, RecentHeads heads) {
        this.catalog = catalog;
        this.reader = reader;
        this.heads = heads;
    }

    private record Read(CaseEvent event, String digest) {}

    List<CaseEvent> read(Sql sql, CaseId id) throws SQLException {
        List<Read> rows = sql.query(EVENTS, this::read, List.of(id.value()));
        if (!rows.isEmpty()) {
            heads.remember(id, new StoredHead(rows.size(), rows.get(rows.size() - 1).digest));
        }
        return rows.stream().map(Read::event).toList();
    }

    private Read read(Sql.Columns row) throws SQLException {
        return new Read(reader.read(row.text(1).getBytes(StandardCharsets.UTF_8)), row.text(2));
    }

    Optional<CaseFile> file(CaseId id, List<CaseEvent> events) {
        if (events.isEmpty() || !(events.get(0) instanceof CaseEvent.Opened opening)) {
            return Optional.empty();
        }
        Procedure procedure = procedure(id, opening.procedure(), opening.version());
        return Optional.of(CaseFile.replay(id, procedure, events, version -> procedure(id, procedure.code(), version)));
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
