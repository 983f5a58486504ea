package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables are made when somebody asks, and once. */
class SchemaTest {

    private static final String RECORDED = "INSERT INTO shixian_schema VALUES (2, 'V2__extra.sql');\n";

    private final HikariDataSource source = source();

    private static HikariDataSource source() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:schema");
        return new HikariDataSource(config);
    }

    @AfterEach
    void end() {
        source.close();
    }

    @Test
    void are_not_there_unless_somebody_asks() {
        JdbcStore store = new Database(Dialects.H2, source).store();

        assertThatThrownBy(store::nextDue)
                .isInstanceOf(StorageException.class)
                .hasMessage(
                        "can't find the limit that runs out next: the database answered SQL state 42S04, error 42104"
                                + "; are the tables there? Schema.apply makes them");
    }

    @Test
    void are_made_once() {
        assertThat(Schema.of(Dialects.H2).apply(source)).isOne();
        assertThat(Schema.of(Dialects.H2).apply(source)).isZero();
        assertThat(new Database(Dialects.H2, source).store().nextDue()).isEmpty();
    }

    @Test
    void go_on_from_the_version_that_is_there() throws SQLException {
        Schema.of(Dialects.H2).apply(source);
        Dialect next = new TwoScripts(
                "CREATE TABLE extra (a INTEGER);\n-- a comment;\nINSERT INTO extra VALUES (1);\n" + RECORDED);

        assertThat(Schema.of(next).apply(source)).isOne();
        assertThat(Schema.of(next).apply(source)).isZero();
        try (var connection = source.getConnection()) {
            assertThat(new Sql(connection).query("SELECT a FROM extra", row -> row.number(1), List.of()))
                    .containsExactly(1);
        }
    }

    @Test
    void are_known_though_somebody_else_ran_the_script() throws SQLException {
        byHand(Dialects.H2.scripts().get(0).text());

        assertThat(Schema.of(Dialects.H2).apply(source)).isZero();
    }

    @Test
    void must_say_which_version_they_are() {
        assertThatThrownBy(() -> Schema.of(new TwoScripts("CREATE TABLE extra (a INTEGER);\n"))
                        .apply(source))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "after all scripts for h2 the table shixian_schema is at version 1, not 2; each must insert its own"
                                + " version there");
    }

    @Test
    void stay_at_the_version_before_a_script_that_fails() {
        Schema.of(Dialects.H2).apply(source);

        assertThatThrownBy(() -> Schema.of(new TwoScripts("NONSENSE;\n")).apply(source))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("can't make the tables for h2");
        assertThat(Schema.of(Dialects.H2).apply(source)).isZero();
    }

    @Test
    void are_known_though_somebody_ran_a_later_script_by_hand() throws SQLException {
        Schema.of(Dialects.H2).apply(source);
        Dialect next = new TwoScripts("CREATE TABLE extra (a INTEGER);\n" + RECORDED);
        byHand(next.scripts().get(1).text());

        assertThat(Schema.of(next).apply(source)).isZero();
        assertThat(Schema.of(next).apply(source)).isZero();
    }

    @Test
    void are_refused_when_they_are_newer_than_the_library() {
        Schema.of(new TwoScripts("CREATE TABLE extra (a INTEGER);\n" + RECORDED))
                .apply(source);

        assertThatThrownBy(() -> Schema.of(Dialects.H2).apply(source))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the tables for h2 are at version 2, and this library knows versions up to 1; use one that is as"
                                + " new as the tables");
    }

    @Test
    void wait_until_somebody_has_looked_at_a_script_that_failed() throws SQLException {
        Dialect next = new TwoScripts("CREATE TABLE extra (a INTEGER);\nNONSENSE;\n" + RECORDED);
        assertThatThrownBy(() -> Schema.of(next).apply(source)).isInstanceOf(StorageException.class);

        assertThatThrownBy(() -> Schema.of(next).apply(source))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the script V2__extra.sql failed before and may have done half of its work; take that back, delete"
                                + " its row from shixian_migration, and apply the scripts again");
        byHand("DROP TABLE extra");
        byHand("DELETE FROM \"shixian_migration\" WHERE \"version\" = '2'");
        assertThatThrownBy(() -> Schema.of(next).apply(source)).isInstanceOf(StorageException.class);
    }

    @Test
    void are_refused_when_a_script_was_changed_after_it_was_run() {
        Schema.of(new TwoScripts("CREATE TABLE extra (a INTEGER);\n" + RECORDED))
                .apply(source);

        assertThatThrownBy(() -> Schema.of(new TwoScripts("CREATE TABLE other (a INTEGER);\n" + RECORDED))
                        .apply(source))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Flyway can't make the tables for h2: ")
                .hasMessageContaining("checksum mismatch for migration version 2")
                .hasMessageEndingWith("what it remembers is in shixian_migration)");
    }

    @Test
    void stand_among_those_of_the_host() throws SQLException {
        byHand("CREATE TABLE of_the_host (a INTEGER)");

        assertThat(Schema.of(Dialects.H2).apply(source)).isOne();
    }

    @Test
    void can_be_made_by_a_flyway_of_the_hosts_own() {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:io/shixian/jdbc/h2")
                .load()
                .migrate();

        assertThat(Schema.of(Dialects.H2).apply(source)).isZero();
    }

    @Test
    void need_flyway_only_when_somebody_asks() throws Exception {
        try (WithoutFlyway loader = new WithoutFlyway()) {
            Class<?> schema = loader.loadClass(Schema.class.getName());
            Class<?> dialect = loader.loadClass(Dialect.class.getName());
            Object h2 =
                    loader.loadClass(Dialects.class.getName()).getField("H2").get(null);
            Object tables = schema.getMethod("of", dialect).invoke(null, h2);

            assertThatThrownBy(() -> schema.getMethod("apply", DataSource.class).invoke(tables, source))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("can't make the tables for h2 without Flyway; add org.flywaydb:flyway-core, and"
                            + " flyway-database-postgresql or flyway-mysql for those, or run the scripts by hand");
        }
    }

    private void byHand(String script) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** The classes of the store, seen from where there is no Flyway. */
    private static final class WithoutFlyway extends URLClassLoader {

        WithoutFlyway() {
            super(
                    new URL[] {
                        Schema.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    Schema.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.flywaydb.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.shixian.jdbc.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }

    /** H2 with one script more. */
    private record TwoScripts(String second) implements Dialect {

        @Override
        public String name() {
            return "h2";
        }

        @Override
        public List<Script> scripts() {
            return List.of(Dialects.H2.scripts().get(0), new Script(2, "V2__extra.sql", second));
        }
    }
}
