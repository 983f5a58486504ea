package io.shixian.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the store; not among the tests, but asked for by its name:
 * <pre>
 * mvn -B -pl spi/jdbc -am test -Djacoco.skip -Dtest=StoreBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 * {@code -Dbenchmark.cases=10000,1000000} says how many open cases there are when lists are read, and
 * {@code -Dbenchmark.commits=10000} how many commits there are. {@code -Dbenchmark.disk=off} leaves it to the server when commits
 * reach the disk, so that what else they cost can be seen.
 */
class StoreBenchmark {

    private static final int COMMITS = Integer.getInteger("benchmark.commits", 10_000);
    private static final List<Integer> CASES = Arrays.stream(
                    System.getProperty("benchmark.cases", "10000,1000000").split(","))
            .map(Integer::valueOf)
            .toList();

    private static final String DISK = System.getProperty("benchmark.disk", "on");

    private static void measure(Database database) throws Exception {
        new CommitBenchmark(database, COMMITS).run();
        new ChainBenchmark(database).run();
        for (int cases : CASES) {
            new ScanBenchmark(database, cases).run();
            new RecountBenchmark(database, cases).run();
        }
    }

    @Test
    void h2_in_a_file(@TempDir Path folder) throws Exception {
        Database database = Databases.h2File(folder);
        measure(database);
        database.source().close();
    }

    /** With what an embedded server leaves out: a commit is on the disk when it returns, unless somebody says otherwise. */
    @Test
    void postgresql(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", DISK)
                        .setServerConfig("synchronous_commit", DISK)
                        .start();
                HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(server.getPostgresDatabase());
            measure(Database.at(Dialects.POSTGRESQL, pool));
        }
    }
}
