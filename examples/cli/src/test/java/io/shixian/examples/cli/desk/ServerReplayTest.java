package io.shixian.examples.cli.desk;

import static io.shixian.examples.cli.Ran.reading;
import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shixian.examples.cli.Ran;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Replays into servers; PostgreSQL is there on Linux on amd64, MariaDB and MySQL where somebody has started one. */
class ServerReplayTest {

    private static final String LOG = Logs.text(300);

    private static void replays(String url, String user) {
        Ran kept = reading(Logs.text(150), "desk", "--replay", "-", "--db", url, "--db-user", user, "--create-tables");
        assertThat(kept).isEqualTo(reading(Logs.text(150), "desk", "--replay", "-"));

        assertThat(reading(LOG, "desk", "--replay", "-", "--db", url, "--db-user", user))
                .isEqualTo(reading(LOG, "desk", "--replay", "-"));
        assertThat(shixian("verify", "--db", url, "--db-user", user, "--lang", "en")
                        .out())
                .endsWith(" events: all whole\n");
        assertThat(shixian("outbox", "--db", url, "--db-user", user, "--lang", "en")
                        .out())
                .contains("\nset aside 0\n");
        assertThat(shixian("board", "--db", url, "--db-user", user, "--format", "csv")
                        .lines())
                .hasSizeGreaterThan(20);
    }

    private static void isTold(String url, String user, String message) {
        assertThat(shixian("outbox", "--db", url, "--db-user", user, "--db-password", "sesame"))
                .isEqualTo(new Ran(2, "", message + "\n"));
    }

    @Nested
    class Of_postgresql {

        private Optional<EmbeddedPostgres> server = Optional.empty();

        @BeforeEach
        void start() throws IOException {
            assumeTrue(System.getProperty("os.name").equals("Linux")
                    && System.getProperty("os.arch").equals("amd64"));
            server = Optional.of(
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
        }

        @AfterEach
        void stop() throws IOException {
            if (server.isPresent()) {
                server.get().close();
            }
        }

        @Test
        void come_to_the_same_page_in_two_parts() {
            String url = "jdbc:postgresql://localhost:" + server.orElseThrow().getPort() + "/postgres";
            String absent = url.replace("/postgres", "/no-such");

            isTold(
                    url,
                    "postgres",
                    "the database " + url + " has no tables of cases; make them with desk --create-tables,"
                            + " or by the scripts of spi/jdbc");
            isTold(
                    absent,
                    "postgres",
                    "the database " + absent + " is not there; check its name, or make it first (desk --create-tables"
                            + " makes a file of H2)");
            isTold(
                    url,
                    "nobody",
                    "the database " + url + " refuses the user or the password; give --db-user, and the password"
                            + " in SHIXIAN_DB_PASSWORD");
            replays(url, "postgres");
        }
    }

    @Nested
    class Of_mariadb {

        @Test
        void come_to_the_same_page_in_two_parts() {
            String variable = "SHIXIAN_MARIADB_URL";
            Optional<String> url = Optional.ofNullable(System.getenv(variable));
            if (url.isEmpty()) {
                System.out.println(variable + " is not set, so nothing is replayed into MariaDB.");
            }
            assumeTrue(url.isPresent());

            replays(url.get(), "root");
        }
    }

    @Nested
    class Of_mysql {

        private final MysqlReplay server = new MysqlReplay();

        @Test
        void come_to_the_same_page_in_two_parts() throws SQLException {
            server.makeDatabase();
            if (server.isOld()) {
                assertThat(reading(
                                LOG,
                                "desk",
                                "--replay",
                                "-",
                                "--db",
                                server.url(),
                                "--db-user",
                                "root",
                                "--create-tables"))
                        .isEqualTo(new Ran(
                                2,
                                "",
                                "the database " + server.url() + " can't compare texts as the tables"
                                        + " need it; take MySQL 8.0.17, MariaDB 10.6 or a newer one\n"));
                server.makeTablesByHand();
            }
            String stranger = server.makeUser("sesame");
            isTold(
                    server.url(),
                    stranger,
                    "the database " + server.url() + " takes a password by TLS or under its key only; add"
                            + " sslMode=verify-full to the URL, or allowPublicKeyRetrieval=true where nobody can step in"
                            + " between");
            isTold(
                    server.url() + "?allowPublicKeyRetrieval=true",
                    stranger,
                    "the database " + server.url() + " does not let this user do that; have its right granted, or give"
                            + " another --db-user");

            replays(server.url(), "root");
        }
    }
}
