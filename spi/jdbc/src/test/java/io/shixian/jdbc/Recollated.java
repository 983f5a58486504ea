package io.shixian.jdbc;

import java.sql.SQLException;
import java.util.List;

/** A dialect whose tables compare texts in another way. */
record Recollated(Dialect dialect, String collation, String instead) implements Dialect {

    @Override
    public String name() {
        return dialect.name();
    }

    @Override
    public List<Script> scripts() {
        return dialect.scripts().stream()
                .map(script -> new Script(
                        script.version(), script.name(), script.text().replace(collation, instead)))
                .toList();
    }

    @Override
    public boolean skipsLocked() {
        return dialect.skipsLocked();
    }

    @Override
    public boolean takesSeveral() {
        return dialect.takesSeveral();
    }

    @Override
    public boolean isDuplicateKey(SQLException answer) {
        return dialect.isDuplicateKey(answer);
    }

    @Override
    public boolean isLostRace(SQLException answer) {
        return dialect.isLostRace(answer);
    }
}
