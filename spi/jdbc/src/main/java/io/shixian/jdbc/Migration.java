package io.shixian.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
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
            if (remembered(configuration) < there) {
                configuration.target(String.valueOf(there)).skipExecutingMigrations(true).load().migrate();
            }
            return configuration.target("latest").skipExecutingMigrations(false).load().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw refusal(e);
        }
    }

    private static int remembered(FluentConfiguration configuration) {
        return Optional.ofNullable(configuration.load().info().current())
                .map(MigrationInfo::getVersion)
                .map(version -> Integer.parseInt(version.getVersion()))
                .orElse(Integer.MAX_VALUE);
    }

    private IllegalStateException refusal(FlywayException failure) throws SQLException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException answer) {
                throw answer;
            }
        }
        return new IllegalStateException("Flyway can't make the tables for " + dialect.name() + ": " + failure.getMessage(), failure);
    }
}
