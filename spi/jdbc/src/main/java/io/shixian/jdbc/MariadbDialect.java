package io.shixian.jdbc;

import java.sql.SQLException;
import java.util.List;

/** MariaDB: its error numbers say more than its SQL states. */
final class MariadbDialect implements Dialect {

    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public List<Script> scripts() {
        return List.of(Script.ours("mariadb", 1, "V1__cases_and_outbox.sql"));
    }

    @Override
    public boolean skipsLocked() {
        return true;
    }

    @Override
    public boolean isDuplicateKey(SQLException answer) {
        return answer.getErrorCode() == DUPLICATE_KEY;
    }

    @Override
    public boolean isLostRace(SQLException answer) {
        return answer.getErrorCode() == DEADLOCK || answer.getErrorCode() == LOCK_TIMEOUT;
    }
}
