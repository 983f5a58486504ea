package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.Worklist;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was stored is there when the database comes back. */
class RestartTest {

    private final Commit opening = Cases.under("k-1", Cases.opening("c-1", Cases.DUE));
    private final Commit acceptance = Cases.acceptance(opening.file(), Cases.DUE.plusNanos(1));

    private void store(JdbcStore store) {
        store.commit(opening);
        store.commit(acceptance);
    }

    private void everythingIsThere(JdbcStore store) {
        CaseFile found = store.find(new CaseId("c-1")).orElseThrow();
        assertThat(found.history()).isEqualTo(acceptance.file().history());
        assertThat(store.find(Worklist.all(Cases.DUE)).rows()).containsExactly(acceptance.row());
        assertThat(store.seen(new CommandId("k-1"))).isPresent();
        assertThat(store.rows(DeliveryState.PENDING, 10, Optional.empty())).isEqualTo(acceptance.outbox());
        assertThat(store.nextDue()).contains(Cases.DUE.plusNanos(1));
        assertThat(store.due(Cases.DUE, 10, new Lease("n", Cases.DUE.plusSeconds(1))))
                .isEmpty();
        store.commit(Cases.grant(found));
    }

    @Test
    void a_file_of_h2(@TempDir Path folder) {
        Database before = Databases.h2File(folder);
        store(before.store());
        before.source().close();

        Database after = Databases.h2File(folder);
        everythingIsThere(after.store());
        after.source().close();
    }

    @Test
    void a_server_of_postgresql(@TempDir Path folder) throws IOException {
        try (EmbeddedPostgres server = start(folder)) {
            Database before = Databases.postgresql(server);
            store(before.store());
            before.source().close();
        }
        try (EmbeddedPostgres server = start(folder)) {
            Database after = Databases.postgresql(server);
            everythingIsThere(after.store());
            after.source().close();
        }
    }

    private static EmbeddedPostgres start(Path folder) {
        return Databases.start(EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data").toFile())
                .setCleanDataDirectory(false));
    }
}
