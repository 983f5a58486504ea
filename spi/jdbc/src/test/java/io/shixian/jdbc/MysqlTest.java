package io.shixian.jdbc;

import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.testkit.CaseStoreContract;
import io.shixian.spi.testkit.OutboxContract;
import io.shixian.spi.testkit.WordContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** MySQL keeps every contract. */
class MysqlTest {

    @BeforeAll
    static void look_for_the_server() {
        Databases.mysql();
    }

    @Nested
    class AsStore extends CaseStoreContract {

        @Override
        protected CaseStore emptyStore() {
            return Databases.mysql().emptyStore();
        }
    }

    @Nested
    class AsOutbox extends OutboxContract {

        private JdbcStore store;

        @Override
        protected CaseStore emptyStore() {
            store = Databases.mysql().emptyStore();
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
            store = Databases.mysql().emptyStore();
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
            return Databases.mysql();
        }
    }

    @Nested
    class WhenWordsAreErased extends ErasingContract {

        @Override
        Database database() {
            return Databases.mysql();
        }
    }

    @Nested
    class InTheHostsTransaction extends JoinedContract {

        @Override
        Database database() {
            return Databases.mysql();
        }
    }

    @Nested
    class UnderSeveralDesks extends DesksContract {

        @Override
        Database database() {
            return Databases.mysql();
        }
    }

    @Nested
    class UnderTampering extends TamperContract {

        @Override
        Database database() {
            return Databases.mysql();
        }
    }

    @Nested
    class WhatItRemembers extends RecentContract {

        @Override
        Database database() {
            return Databases.mysql();
        }
    }

    @Nested
    class WhenItLosesARace extends LostRaceContract {

        @Override
        Database database() {
            return Databases.mysql();
        }
    }

    @Nested
    class WhereTablesAreMade extends MadeTablesContract {

        @Override
        Database database() {
            return Databases.mysql();
        }
    }
}
