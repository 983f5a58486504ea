package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.catalog.Catalog;
import io.shixian.jdbc.ChainPage;
import io.shixian.jdbc.Chains;
import io.shixian.jdbc.Dialects;
import io.shixian.jdbc.Transactions;
import io.shixian.json.chain.EventReader;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** With {@code -Dload.seconds=60} it is the load whose figures stand in docs/benchmarks.md; otherwise a short one. */
class LoadTest {

    @Test
    void leaves_no_error_behind_but_conflicts_and_a_database_that_adds_up(@TempDir Path folder) throws Exception {
        Duration time = Duration.ofSeconds(Integer.getInteger("load.seconds", 5));
        try (ConfigurableApplicationContext host =
                Application.application().run("--server.port=0", "--sample", "--desk.data=" + folder)) {
            Load load = new Load(RunningHost.client(host), time);
            load.run();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%,d requests in %d s, %,d conflicts, %.2f ms of processor time each%n%s",
                    load.requests(),
                    time.toSeconds(),
                    load.conflicts(),
                    load.millisecondsEach(),
                    load.table()));
            assertThat(load.errors()).isEmpty();
            assertThat(load.requests()).isPositive();
            addsUp(host);
        }
    }

    private static void addsUp(ConfigurableApplicationContext host) {
        ServiceDesk desk = host.getBean(ServiceDesk.class);
        Catalog catalog = host.getBean(Catalog.class);
        Optional<Worklist> query = Optional.of(Worklist.all(Instant.now()).pagesOf(500));
        int cases = 0;
        while (query.isPresent()) {
            Page page = desk.worklist(query.get());
            for (IndexRow row : page.rows()) {
                CaseFile stored = desk.find(row.caseId()).orElseThrow();
                CaseFile replayed = CaseFile.replay(
                        stored.id(),
                        catalog.find(
                                        stored.procedure().code(),
                                        stored.procedure().version())
                                .orElseThrow(),
                        stored.history());
                assertThat(row.version()).isEqualTo(replayed.version());
                assertThat(row.stage()).isEqualTo(replayed.stage());
                assertThat(row.parties()).isEqualTo(replayed.parties());
                cases++;
            }
            query = page.next().map(query.get()::after);
        }
        assertThat(cases).isGreaterThan(50);
        assertThat(wholeChains(host)).isEqualTo(cases);
        for (int round = desk.deliver(); round > 0; round = desk.deliver()) {
            assertThat(round).isPositive();
        }
        Outbox outbox = host.getBean(Outbox.class);
        assertThat(outbox.rows(DeliveryState.PENDING, 10, Optional.empty())).isEmpty();
        assertThat(outbox.rows(DeliveryState.SET_ASIDE, 10, Optional.empty())).isEmpty();
    }

    /** Checks the digests of all histories from the database alone, and returns how many cases there are. */
    private static long wholeChains(ConfigurableApplicationContext host) {
        Chains chains = new Chains(
                Transactions.own(host.getBean(DataSource.class)), Dialects.H2, host.getBean(EventReader.class));
        return chains.verifyAll()
                .peek(page -> assertThat(page.broken()).isEmpty())
                .mapToLong(ChainPage::cases)
                .sum();
    }
}
