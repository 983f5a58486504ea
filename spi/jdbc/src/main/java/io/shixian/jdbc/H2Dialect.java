package io.shixian.jdbc;

import java.sql.SQLException;
import java.util.List;

/** H2: claims row by row, because not every version that hosts bring can pass over locked rows. */
final class H2Dialect implements Dialect {

    private static final int CONCURRENT_UPDATE = 90131;
    private static final int LOCK_TIMEOUT = 50200;

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public List<Script> scripts() {
        return List.of(Script.ours("h2", 1, "V1__cases_and_outbox.sql"));
    }

    @Override
    public boolean isLostRace(SQLException answer) {
        return Dialect.super.isLostRace(answer)
                || answer.getErrorCode() == CONCURRENT_UPDATE
                || answer.getErrorCode() == LOCK_TIMEOUT;
    }
}
