package io.shixian.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the store; not among the tests, but asked for by its name:
 * <pre>
 * mvn -B -pl spi/jdbc -am test -Djacoco.skip -Dtest=StoreBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 * {@code -Dbenchmark.what=lists,recount} measures these alone; the others are {@code commits}, {@code chain} and {@code delivery}.
 * {@code -Dbenchmark.cases=10000,1000000} says how many open cases there are when lists are read and cases counted again, and how
 * many rows were delivered before, and {@code -Dbenchmark.commits=10000} how many commits there are. {@code -Dbenchmark.disk=off} leaves it to the server when commits
 * reach the disk, so that what else they cost can be seen.
 */
class StoreBenchmark {

    private static final int COMMITS = Integer.getInteger("benchmark.commits", 10_000);
    private static final List<Integer> CASES = Arrays.stream(
                    System.getProperty("benchmark.cases", "10000,1000000").split(","))
            .map(Integer::valueOf)
            .toList();

    private static final String DISK = System.getProperty("benchmark.disk", "on");

    private static final Set<String> WHAT =
            Set.of(System.getProperty("benchmark.what", "commits,chain,lists,recount,delivery")
                    .split(","));

    private static void measure(Database database) throws Exception {
        if (WHAT.contains("commits")) {
            new CommitBenchmark(database, COMMITS).run();
        }
        if (WHAT.contains("chain")) {
            new ChainBenchmark(database).run();
        }
        String on = database.dialect().name();
        measure(
                "lists",
                on + ", 100 rows, ms, open cases",
                (n, figures) -> new ScanBenchmark(database, n, figures).run());
        measure(
                "recount",
                on + ", one in 20 of as many open cases",
                (n, figures) -> new RecountBenchmark(database, n, figures).run());
        measure(
                "delivery",
                on + ", rows delivered before",
                (n, figures) -> new DeliveryBenchmark(database, n, figures).run());
    }

    private interface Sized {

        void run(int size, Figures figures) throws Exception;
    }

    private static void measure(String what, String title, Sized benchmark) throws Exception {
        Figures figures = new Figures(title);
        if (WHAT.contains(what)) {
            for (int size : CASES) {
                benchmark.run(size, figures);
            }
        }
        figures.print();
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
