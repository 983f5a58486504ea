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
 * {@code -Dbenchmark.commits=4000} how many commits a round has.
 */
class StoreBenchmark {

    private static final int COMMITS = Integer.getInteger("benchmark.commits", 4000);
    private static final List<Integer> CASES = Arrays.stream(
                    System.getProperty("benchmark.cases", "10000,1000000").split(","))
            .map(Integer::valueOf)
            .toList();

    private static void measure(Database database) throws Exception {
        new CommitBenchmark(database, COMMITS).run();
        new ChainBenchmark(database).run();
        for (int cases : CASES) {
            new ScanBenchmark(database, cases).run();
        }
    }

    @Test
    void h2_in_a_file(@TempDir Path folder) throws Exception {
        Database database = Databases.h2File(folder);
        measure(database);
        database.source().close();
    }

    /** As it ships, so that a commit is on the disk when it returns. */
    @Test
    void postgresql(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(server.getPostgresDatabase());
            measure(Database.at(Dialects.POSTGRESQL, pool));
        }
    }
}
