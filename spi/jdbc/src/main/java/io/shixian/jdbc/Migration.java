package io.shixian.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Has Flyway run the scripts. No other class knows Flyway, so that a host without it can use the store. */
final class Migration {

    /** What Flyway remembers; shixian_schema is what the scripts say themselves, whoever ran them. */
    static final String TABLE = "shixian_migration";

    private final Dialect dialect;

    Migration(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Runs what is missing; what somebody else ran is remembered as if it had been run.
     *
     * @param there the version up to which the scripts were run, by whomever; 0 if none was
     * @return how many scripts were run
     */
    int run(DataSource source, int there) throws SQLException {
        FluentConfiguration configuration = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(source)
                .table(TABLE)
                .baselineOnMigrate(true)
                .baselineVersion(String.valueOf(there))
                .resourceProvider(new FlywayScripts(dialect.scripts()))
                .javaMigrationClassProvider(List::of)
                .placeholderReplacement(false);
        try {
            MigrationInfoService info = configuration.load().info();
            requireNoneFailed(info);
            if (remembered(info) < there) {
                configuration.target(String.valueOf(there)).skipExecutingMigrations(true);
                configuration.load().migrate();
            }
            configuration.target("latest").skipExecutingMigrations(false);
            return configuration.load().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw refusal(e);
        }
    }

    private static void requireNoneFailed(MigrationInfoService info) {
        for (MigrationInfo script : info.all()) {
            if (script.getState() == MigrationState.FAILED) {
                throw new IllegalStateException("the script " + script.getScript()
                        + " failed before and may have done half of its work; take that back, delete its row from "
                        + TABLE
                        + ", and apply the scripts again");
            }
        }
    }

    /** Returns up to which script Flyway remembers to have run them; it has no memory before its first time. */
    private static int remembered(MigrationInfoService info) {
        return Optional.ofNullable(info.current())
                .map(MigrationInfo::getVersion)
                .map(version -> Integer.parseInt(version.getVersion()))
                .orElse(Integer.MAX_VALUE);
    }

    /** Hands on what the database answered, and else what Flyway says but for its advertisement. */
    private IllegalStateException refusal(FlywayException failure) throws SQLException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException answer) {
                throw answer;
            }
        }
        String words = String.valueOf(failure.getMessage())
                .lines()
                .filter(line -> !line.contains("https://"))
                .collect(Collectors.joining(" "));
        return new IllegalStateException(
                "Flyway can't make the tables for " + dialect.name() + ": " + words
                        + " (for PostgreSQL it needs flyway-database-postgresql, for MySQL and MariaDB flyway-mysql; what it"
                        + " remembers is in " + TABLE + ")",
                failure);
    }
}
