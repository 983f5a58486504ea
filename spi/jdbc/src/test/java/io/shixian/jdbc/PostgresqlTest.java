package io.shixian.jdbc;

import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.testkit.CaseStoreContract;
import io.shixian.spi.testkit.OutboxContract;
import io.shixian.spi.testkit.WordContract;
import org.junit.jupiter.api.Nested;

/** PostgreSQL keeps every contract. */
class PostgresqlTest {

    @Nested
    class AsStore extends CaseStoreContract {

        @Override
        protected CaseStore emptyStore() {
            return Databases.postgresql().emptyStore();
        }
    }

    @Nested
    class AsOutbox extends OutboxContract {

        private JdbcStore store;

        @Override
        protected CaseStore emptyStore() {
            store = Databases.postgresql().emptyStore();
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
            store = Databases.postgresql().emptyStore();
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
            return Databases.postgresql();
        }
    }

    @Nested
    class WhenWordsAreErased extends ErasingContract {

        @Override
        Database database() {
            return Databases.postgresql();
        }
    }

    @Nested
    class InTheHostsTransaction extends JoinedContract {

        @Override
        Database database() {
            return Databases.postgresql();
        }
    }

    @Nested
    class UnderSeveralDesks extends DesksContract {

        @Override
        Database database() {
            return Databases.postgresql();
        }
    }

    @Nested
    class UnderTampering extends TamperContract {

        @Override
        Database database() {
            return Databases.postgresql();
        }
    }
}
