package io.shixian.jdbc;

import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.testkit.CaseStoreContract;
import io.shixian.spi.testkit.OutboxContract;
import io.shixian.spi.testkit.WordContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** MariaDB keeps every contract. */
class MariadbTest {

    @BeforeAll
    static void look_for_the_server() {
        Databases.mariadb();
    }

    @Nested
    class AsStore extends CaseStoreContract {

        @Override
        protected CaseStore emptyStore() {
            return Databases.mariadb().emptyStore();
        }
    }

    @Nested
    class AsOutbox extends OutboxContract {

        private JdbcStore store;

        @Override
        protected CaseStore emptyStore() {
            store = Databases.mariadb().emptyStore();
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
            store = Databases.mariadb().emptyStore();
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
            return Databases.mariadb();
        }
    }

    @Nested
    class WhenWordsAreErased extends ErasingContract {

        @Override
        Database database() {
            return Databases.mariadb();
        }
    }

    @Nested
    class InTheHostsTransaction extends JoinedContract {

        @Override
        Database database() {
            return Databases.mariadb();
        }
    }

    @Nested
    class UnderSeveralDesks extends DesksContract {

        @Override
        Database database() {
            return Databases.mariadb();
        }
    }

    @Nested
    class UnderTampering extends TamperContract {

        @Override
        Database database() {
            return Databases.mariadb();
        }
    }

    @Nested
    class WhatItRemembers extends RecentContract {

        @Override
        Database database() {
            return Databases.mariadb();
        }
    }

    @Nested
    class WhenItLosesARace extends LostRaceContract {

        @Override
        Database database() {
            return Databases.mariadb();
        }
    }

    @Nested
    class WhereTablesAreMade extends MadeTablesContract {

        @Override
        Database database() {
            return Databases.mariadb();
        }
    }
}
