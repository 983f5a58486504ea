package io.shixian.jdbc.trial;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** A PostgreSQL that can be stopped without warning and comes back on the same port with what was on the disk. */
final class TrialServer implements Closeable {

    /** Under this name desks connect. */
    static final String DESKS = "trial-desk";

    private final Path data;
    private EmbeddedPostgres running;

    TrialServer(Path data) throws IOException {
        this.data = data;
        this.running = builder().start();
    }

    /** After a crash on a busy machine it may take a while to recover; that it does is what matters. */
    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    int port() {
        return running.getPort();
    }

    DataSource source() {
        return running.getPostgresDatabase();
    }

    /** Stops it as {@code pg_ctl -m immediate} does, so that it must recover from its log, and starts it again. */
    void crash() throws IOException, InterruptedException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
        new ProcessBuilder("kill", "-QUIT", String.valueOf(postmaster)).start().waitFor();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        int port = port();
        running.close();
        running = builder().setPort(port).start();
    }

    /** Ends all sessions of desks from the server's side, and returns how many there were. */
    int endSessions() throws SQLException {
        return number("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = '" + DESKS
                + "'");
    }

    /** Returns how many sessions of desks there are. */
    int sessions() throws SQLException {
        return number("SELECT count(*) FROM pg_stat_activity WHERE application_name = '" + DESKS + "'");
    }

    /** Tells whether a commit is on the disk when it returns. */
    boolean isDurable() throws SQLException {
        return number(
                        "SELECT count(*) FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit') AND setting = 'on'")
                == 2;
    }

    private int number(String query) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
