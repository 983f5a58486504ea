package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables are made when somebody asks, and once. */
class SchemaTest {

    private static final String RECORDED = "INSERT INTO shixian_schema VALUES (2, 'V2');\n";

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
                .hasMessage("can't find the limit that is due next: the database answered SQL state 42S04, error 42104"
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
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Dialects.H2.scripts().get(0).text());
        }

        assertThat(Schema.of(Dialects.H2).apply(source)).isZero();
    }

    @Test
    void must_say_which_version_they_are() {
        assertThatThrownBy(() -> Schema.of(new TwoScripts("CREATE TABLE extra (a INTEGER);\n"))
                        .apply(source))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the script V2 does not insert its version 2 into shixian_schema");
    }

    @Test
    void stay_at_the_version_before_a_script_that_fails() {
        Schema.of(Dialects.H2).apply(source);

        assertThatThrownBy(() -> Schema.of(new TwoScripts("NONSENSE;\n")).apply(source))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("can't make the tables for h2");
        assertThat(Schema.of(Dialects.H2).apply(source)).isZero();
    }

    /** H2 with one script more. */
    private record TwoScripts(String second) implements Dialect {

        @Override
        public String name() {
            return "h2";
        }

        @Override
        public List<Script> scripts() {
            return List.of(Dialects.H2.scripts().get(0), new Script(2, "V2", second));
        }
    }
}
