package io.shixian.examples.cli.desk;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.catalog.Catalog;
import io.shixian.jackson.ShixianJson;
import io.shixian.jdbc.Dialects;
import io.shixian.jdbc.JdbcStore;
import io.shixian.jdbc.Transactions;
import io.shixian.spi.storage.CaseStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/** A process that replays a log into a file and prints a line at each commit, so that it can be killed in the middle. */
final class ReplayToBeKilled {

    private ReplayToBeKilled() {}

    /** Takes the log and the URL of a database whose tables are there. */
    public static void main(String[] args) throws Exception {
        List<DeskEvent> events = Logs.read(Files.readString(Path.of(args[0])));
        JdbcDataSource source = new JdbcDataSource();
        // Or the file would be closed after each statement and opened for the next.
        source.setURL(args[1] + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        JdbcStore store = new JdbcStore(
                Transactions.own(source),
                Dialects.H2,
                Catalog.builtIn(),
                json -> ShixianJson.read(CaseEvent.class, json));
        Replay.of(events, ChinaCalendar.published(), Logs.unwatched(), telling(store), store);
        System.out.println("done");
    }

    private static CaseStore telling(CaseStore store) {
        return (CaseStore) Proxy.newProxyInstance(
                ReplayToBeKilled.class.getClassLoader(), new Class<?>[] {CaseStore.class}, (proxy, method, args) -> {
                    try {
                        Object answer = method.invoke(store, args);
                        if (method.getName().equals("commit")) {
                            System.out.println("commit");
                            System.out.flush();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
