package io.shixian.examples.cli.database;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.catalog.Catalog;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jackson.ShixianJson;
import io.shixian.jdbc.Chains;
import io.shixian.jdbc.Dialect;
import io.shixian.jdbc.JdbcStore;
import io.shixian.jdbc.Schema;
import io.shixian.jdbc.StorageException;
import io.shixian.jdbc.Transactions;
import io.shixian.json.chain.EventReader;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database that keeps cases, open on one connection. */
public final class Database implements AutoCloseable {

    private static final EventReader READER = json -> ShixianJson.read(CaseEvent.class, json);

    private final Dialect dialect;
    private final Connection connection;
    private final Transactions transactions;

    private Database(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
        this.transactions = Transactions.joining(new HeldConnection(connection));
    }

    /**
     * Opens a database whose tables are there.
     *
     * @param create whether to make the tables, and the file of an embedded database, where they are not there
     * @throws WrongUse if it can't be opened or has other tables
     */
    static Database open(String url, Login login, boolean create) {
        DatabaseKind kind = DatabaseKind.of(url);
        String name = Login.bare(url);
        try {
            DataSource source = source(kind, url, login, create);
            Connection connection = source.getConnection();
            try {
                Dialect dialect = kind.dialect(connection);
                if (create) {
                    createTables(name, dialect, source);
                }
                Tables.check(name, connection, dialect);
                return new Database(dialect, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw DatabaseFault.of(name, e);
        } catch (StorageException e) {
            throw DatabaseFault.of(name, e);
        }
    }

    private static void createTables(String name, Dialect dialect, DataSource source) {
        try {
            Schema.of(dialect).apply(source);
        } catch (IllegalStateException e) {
            throw new WrongUse("the tables of " + name + " can't be made: " + e.getMessage(), e);
        }
    }

    private static DataSource source(DatabaseKind kind, String url, Login login, boolean create) throws SQLException {
        try {
            return kind.source(url, login, create);
        } catch (IllegalArgumentException e) {
            throw DatabaseFault.ofUrl(Login.bare(url));
        }
    }

    /** Returns the store of cases, which is the outbox as well. */
    public JdbcStore store(Catalog catalog) {
        return new JdbcStore(transactions, dialect, catalog, READER);
    }

    /** Returns the checks of the histories that it keeps. */
    public Chains chains() {
        return new Chains(transactions, dialect, READER);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // Everything was committed before; the database ends the connection by itself.
            return;
        }
    }
}
