package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Tables are made on a server as they are in memory. */
class ServerSchemaTest {

    private static void onServer(Use use) throws Exception {
        try (EmbeddedPostgres server = Databases.start(EmbeddedPostgres.builder());
                HikariDataSource source = new HikariDataSource()) {
            source.setDataSource(server.getPostgresDatabase());
            use.of(source);
        }
    }

    private interface Use {

        void of(HikariDataSource source) throws Exception;
    }

    private static void byHand(HikariDataSource source, String script) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    @Test
    void several_nodes_that_ask_at_once_make_them_once() throws Exception {
        onServer(source -> {
            byHand(source, "CREATE TABLE of_the_host (a INTEGER)");
            Callable<Integer> node = () -> Schema.of(Dialects.POSTGRESQL).apply(source);
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
        });
    }

    @Test
    void whoever_ran_the_script_by_hand_has_made_them() throws Exception {
        onServer(source -> {
            byHand(source, Dialects.POSTGRESQL.scripts().get(0).text());

            assertThat(Schema.of(Dialects.POSTGRESQL).apply(source)).isZero();
            assertThat(new Database(Dialects.POSTGRESQL, source).store().nextDue())
                    .isEmpty();
        });
    }
}
