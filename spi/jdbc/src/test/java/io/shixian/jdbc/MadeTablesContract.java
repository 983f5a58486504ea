package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.shixian.core.casefile.CaseId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables are made on a MySQL or MariaDB as they are in memory. */
abstract class MadeTablesContract {

    private static final String FRESH = "shixian_fresh";

    private HikariDataSource fresh;

    abstract Database database();

    private Dialect dialect() {
        return database().dialect();
    }

    @BeforeEach
    void make_a_database() throws SQLException {
        byHand(database().source(), "DROP DATABASE IF EXISTS " + FRESH + ";\nCREATE DATABASE " + FRESH + ";\n");
        HikariConfig pool = Database.pool(
                database().source().getJdbcUrl(), database().source().getUsername());
        pool.setCatalog(FRESH);
        fresh = new HikariDataSource(pool);
    }

    @AfterEach
    void drop_it() throws SQLException {
        fresh.close();
        byHand(database().source(), "DROP DATABASE " + FRESH + ";\n");
    }

    /** As a script says that it may be taken apart. */
    private static void byHand(HikariDataSource source, String script) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : script.split(";\n")) {
                statement.execute(one);
            }
        }
    }

    private boolean keepsACase() {
        JdbcStore store = new Database(dialect(), fresh).store();
        store.commit(Cases.opening("c-1", Cases.DUE));
        return store.find(new CaseId("c-1")).isPresent();
    }

    @Test
    void several_nodes_that_ask_at_once_make_them_once() throws Exception {
        byHand(fresh, "CREATE TABLE of_the_host (a INTEGER);\n");
        Callable<Integer> node = () -> Schema.of(dialect()).apply(fresh);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        int made = 0;
        try {
            for (Future<Integer> each : nodes.invokeAll(List.of(node, node, node, node))) {
                made += each.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(made).isOne();
        assertThat(keepsACase()).isTrue();
    }

    @Test
    void whoever_ran_the_script_by_hand_has_made_them() throws SQLException {
        byHand(fresh, dialect().scripts().get(0).text());

        assertThat(Schema.of(dialect()).apply(fresh)).isZero();
        assertThat(keepsACase()).isTrue();
    }

    @Test
    void a_server_that_lacks_their_collation_is_told_before_anything_is_made() {
        Dialect tomorrow = new Recollated(new Recollated(dialect(), "_bin;", "_tomorrow;"), "_as_cs;", "_tomorrow;");
        String script = tomorrow.scripts().get(0).text();

        assertThatThrownBy(() -> byHand(fresh, script)).isInstanceOf(SQLException.class);
        assertThat(new Database(dialect(), fresh).everyTable()).isEmpty();
        assertThatThrownBy(() -> Schema.of(tomorrow).apply(fresh))
                .isInstanceOf(StorageException.class)
                .hasMessage("can't make the tables for " + dialect().name() + ": the database answered SQL state HY000,"
                        + " error 1273; the server lacks the collation of the tables: MySQL has its one from 8.0.17 on,"
                        + " MariaDB its own from 10.6 on; is it older, or the dialect not its own?");
        assertThat(new Database(dialect(), fresh).everyTable()).containsOnlyKeys("shixian_migration");
    }
}
