package io.shixian.jdbc.trial;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.jackson.ShixianJson;
import io.shixian.jdbc.Dialect;
import io.shixian.jdbc.Dialects;
import io.shixian.jdbc.JdbcStore;
import io.shixian.jdbc.Transactions;
import io.shixian.json.chain.EventReader;
import io.shixian.spi.desk.DeskBuilder;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.testkit.CaseStoreContract;
import java.time.Clock;
import javax.sql.DataSource;

/** How desks of a trial are set up. */
final class TrialDesk {

    static final EventReader READER = json -> ShixianJson.read(CaseEvent.class, json);

    private TrialDesk() {}

    static JdbcStore store(DataSource source) {
        return store(source, Dialects.POSTGRESQL);
    }

    static JdbcStore store(DataSource source, Dialect dialect) {
        return new JdbcStore(Transactions.own(source), dialect, CaseStoreContract.CATALOG, READER);
    }

    static DeskBuilder desk(JdbcStore store, String node, Clock clock, Notifier notifier) {
        return ServiceDesk.with(CaseStoreContract.CATALOG, ChinaCalendar.published(), store, store)
                .telling(notifier)
                .at(clock)
                .node(node);
    }

    /** A small pool that gives up soon, so that a desk without a database says so. */
    static HikariDataSource pool(int port) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres?ApplicationName=" + TrialServer.DESKS
                + "&connectTimeout=2&loginTimeout=3");
        config.setUsername("postgres");
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(2000);
        config.setValidationTimeout(1000);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
