package io.shixian.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The databases under test; a server is started when the first test asks for it and ends with the tests. */
final class Databases {

    private static final String MARIADB_URL = "SHIXIAN_MARIADB_URL";
    private static final String MYSQL_URL = "SHIXIAN_MYSQL_URL";

    private static Optional<Database> memory = Optional.empty();
    private static Optional<Database> postgresql = Optional.empty();
    private static Optional<Database> mariadb = Optional.empty();
    private static Optional<Database> mysql = Optional.empty();

    private Databases() {}

    static synchronized Database h2InMemory() {
        memory = memory.or(() -> Optional.of(Database.at(Dialects.H2, "jdbc:h2:mem:shixian;DB_CLOSE_DELAY=-1", "sa")));
        return memory.get();
    }

    /** A file in a folder; closing its pool closes the file. */
    static Database h2File(Path folder) {
        return Database.at(Dialects.H2, "jdbc:h2:file:" + folder.resolve("desk").toAbsolutePath(), "sa");
    }

    /** A server from the test's own class path. It is there for Linux on amd64 only. */
    static synchronized Database postgresql() {
        postgresql = postgresql.or(() -> Optional.of(postgresql(start(EmbeddedPostgres.builder()))));
        return postgresql.get();
    }

    static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        boolean here = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        if (!here) {
            System.out.println("PostgreSQL is tested on Linux on amd64 only, so not here.");
        }
        assumeTrue(here);
        try {
            return builder.setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Database postgresql(EmbeddedPostgres server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(server.getPostgresDatabase());
        return Database.at(Dialects.POSTGRESQL, pool);
    }

    /** A server that somebody else has started, if the environment says where; it must be there then. */
    static synchronized Database mariadb() {
        Optional<String> url = Optional.ofNullable(System.getenv(MARIADB_URL));
        if (url.isEmpty()) {
            System.out.println(MARIADB_URL + " is not set, so nothing is tested against MariaDB.");
        }
        assumeTrue(url.isPresent());
        mariadb = mariadb.or(() -> Optional.of(Database.at(Dialects.MARIADB, url.get(), "root")));
        return mariadb.get();
    }

    /** A server likewise, through whichever driver the URL is for. Who has asked for the driver of MySQL wants it tested. */
    static synchronized Database mysql() {
        Optional<String> url = Optional.ofNullable(System.getenv(MYSQL_URL));
        if (url.isEmpty()) {
            String missing = MYSQL_URL + " is not set, so nothing is tested against MySQL.";
            if (MysqlServer.isPromised()) {
                throw new AssertionError(missing + " Say .ci/mysql before the command, which starts one.");
            }
            System.out.println(missing);
        }
        assumeTrue(url.isPresent());
        mysql = mysql.or(() -> Optional.of(MysqlServer.at(url.get())));
        return mysql.get();
    }
}
