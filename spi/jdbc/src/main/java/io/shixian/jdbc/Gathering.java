package io.shixian.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts rows of events together to histories, one at a time, as they come. */
final class Gathering {

    private Optional<StoredHistory> open = Optional.empty();

    /** Takes a row with the id, the version and the head of the case, and the event. */
    void take(Sql.Columns row, Consumer<StoredHistory> whole) throws SQLException {
        String id = row.text(1);
        if (open.filter(history -> history.id().equals(id)).isEmpty()) {
            end(whole);
            open = Optional.of(new StoredHistory(id, head(row), new ArrayList<>()));
        }
        open.get().events().add(StoredEvent.read(row, 4));
    }

    void end(Consumer<StoredHistory> whole) {
        open.ifPresent(whole);
        open = Optional.empty();
    }

    static StoredHistory bare(Sql.Columns row) throws SQLException {
        return new StoredHistory(row.text(1), head(row), List.of());
    }

    private static Optional<StoredHead> head(Sql.Columns row) throws SQLException {
        int version = row.number(2);
        return row.option(3).map(digest -> new StoredHead(version, digest));
    }
}
