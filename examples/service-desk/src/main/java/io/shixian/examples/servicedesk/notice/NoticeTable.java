package io.shixian.examples.servicedesk.notice;

import io.shixian.boot.NoticeSource;
import io.shixian.calendar.MalformedNoticeException;
import io.shixian.calendar.Notice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of adopted notices, made with the host's first start. */
@Component
class NoticeTable implements NoticeSource {

    private static final String MIGRATION = "desk_migration";

    private final JdbcClient database;

    NoticeTable(DataSource source) {
        Flyway.configure(NoticeTable.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/desk")
                .table(MIGRATION)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        this.database = JdbcClient.create(source);
    }

    /**
     * Returns those that every open case is counted by. The first one that is not, and what came after it, is adopted again
     * once the desk is there.
     */
    @Override
    public List<Notice> notices() {
        return all().stream()
                .takeWhile(AdoptedNotice::counted)
                .map(AdoptedNotice::notice)
                .toList();
    }

    List<AdoptedNotice> all() {
        return database.sql("SELECT seq, body, adopted_by, adopted_at, counted FROM desk_notice ORDER BY seq")
                .query((row, index) -> read(row))
                .list();
    }

    /** Returns those that a node has not seen, which knows so many, and those that are still to be counted by. */
    List<AdoptedNotice> open(int known) {
        return database.sql("SELECT seq, body, adopted_by, adopted_at, counted FROM desk_notice"
                        + " WHERE seq > :known OR counted = FALSE ORDER BY seq")
                .param("known", known)
                .query((row, index) -> read(row))
                .list();
    }

    /** Adds one, unless another node has taken its number, and tells whether it did. */
    boolean add(int number, String text, String by, Instant at) {
        try {
            database.sql("INSERT INTO desk_notice (seq, body, adopted_by, adopted_at, counted)"
                            + " VALUES (:seq, :body, :by, :at, FALSE)")
                    .param("seq", number)
                    .param("body", text)
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void counted(int number) {
        database.sql("UPDATE desk_notice SET counted = TRUE WHERE seq = :seq")
                .param("seq", number)
                .update();
    }

    private static AdoptedNotice read(ResultSet row) throws SQLException {
        int number = row.getInt("seq");
        try {
            return new AdoptedNotice(
                    number,
                    Notice.parse(row.getString("body")),
                    row.getString("adopted_by"),
                    row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("counted"));
        } catch (MalformedNoticeException e) {
            throw new IllegalStateException(
                    "the adopted notice in row " + number + " of desk_notice can't be read: " + e.getMessage()
                            + "; correct the row, or delete it",
                    e);
        }
    }
}
