package io.shixian.examples.cli;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.catalog.Catalog;
import io.shixian.jackson.ShixianJson;
import io.shixian.jdbc.Dialects;
import io.shixian.jdbc.JdbcStore;
import io.shixian.jdbc.Transactions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;

/** A file that keeps the cases of a short log, and ways to get at it that the program does not offer. */
public final class KeptFile {

    /** Received on a Monday; the notice is due on 2024-03-11, and a day later time has passed it by for the first of them. */
    private static final String LOG = """
            case,at,activity
            7,2024-03-04T02:00:00Z,receipt
            8,2024-03-05T02:00:00Z,receipt
            8,2024-03-06T02:00:00Z,T05
            9,2024-03-12T02:00:00Z,receipt
            """;

    private final String url;

    /** Makes the file. */
    public KeptFile(Path folder) {
        this.url = "jdbc:h2:file:" + folder.resolve("desk").toAbsolutePath();
        assertThat(reading(LOG, "desk", "--replay", "-", "--db", url, "--create-tables")
                        .exit())
                .isZero();
    }

    /** Returns its URL. */
    public String url() {
        return url;
    }

    /** Returns a URL as messages show it: the long number that temporary folders have may be somebody's, so it is not shown. */
    public static String shown(String url) {
        return url.replaceAll("(?<![0-9])[0-9]{11,18}(?![0-9])", "…");
    }

    /** Lets a host work on it. */
    public void work(Consumer<JdbcStore> host) {
        host.accept(new JdbcStore(
                Transactions.own(source()),
                Dialects.H2,
                Catalog.builtIn(),
                json -> ShixianJson.read(CaseEvent.class, json)));
    }

    /** Does what nobody should. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private JdbcDataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        return source;
    }
}
