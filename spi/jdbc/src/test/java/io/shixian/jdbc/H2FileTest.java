package io.shixian.jdbc;

import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.testkit.CaseStoreContract;
import io.shixian.spi.testkit.OutboxContract;
import io.shixian.spi.testkit.WordContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** H2 in a file keeps every contract. */
class H2FileTest {

    private static Database database;

    @BeforeAll
    static void begin(@TempDir Path folder) {
        database = Databases.h2File(folder);
    }

    @AfterAll
    static void end() {
        database.source().close();
    }

    @Nested
    class AsStore extends CaseStoreContract {

        @Override
        protected CaseStore emptyStore() {
            return database.emptyStore();
        }
    }

    @Nested
    class AsOutbox extends OutboxContract {

        private JdbcStore store;

        @Override
        protected CaseStore emptyStore() {
            store = database.emptyStore();
            return store;
        }

        @Override
        protected Outbox outboxOfStore() {
            return store;
        }
    }

    @Nested
    class AsWords extends WordContract {

        private JdbcStore store;

        @Override
        protected CaseStore emptyStore() {
            store = database.emptyStore();
            return store;
        }

        @Override
        protected WordStore wordsOfStore() {
            return store;
        }
    }

    @Nested
    class WhenItFails extends CrashContract {

        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class WhenWordsAreErased extends ErasingContract {

        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class InTheHostsTransaction extends JoinedContract {

        @Override
        Database database() {
            return database;
        }
    }

    @Nested
    class UnderSeveralDesks extends DesksContract {

        @Override
        Database database() {
            return database;
        }
    }
}
