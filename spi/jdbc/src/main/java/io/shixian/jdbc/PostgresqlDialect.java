package io.shixian.jdbc;

import java.util.List;

/** PostgreSQL. */
final class PostgresqlDialect implements Dialect {

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<Script> scripts() {
        return List.of(Script.ours("postgresql", 1, "V1__cases_and_outbox.sql"));
    }

    @Override
    public boolean skipsLocked() {
        return true;
    }

    /** Its driver takes them apart and sends them one after the other without waiting for answers. */
    @Override
    public boolean takesSeveral() {
        return true;
    }
}
