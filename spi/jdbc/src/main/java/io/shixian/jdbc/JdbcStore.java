package io.shixian.jdbc;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Light;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.json.chain.EventReader;
import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.CommandRecord;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.KeptWord;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.storage.Worklist;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps cases, the outbox and words apart from the events in a relational database. Safe to use from many threads, and from several nodes at once.
 * <p>
 * Its methods throw a {@link StorageException} if the database does not do what it is asked for.
 */
public final class JdbcStore implements CaseStore, Outbox, WordStore {

    private static final int MOST_TRIES = 10;
    private static final String VERSION = "SELECT version FROM shixian_case WHERE case_id = ?";
    private static final String SEEN =
            "SELECT case_id, from_version, to_version FROM shixian_command WHERE command_id = ?";

    private final Transactions transactions;
    private final Dialect dialect;
    private final Supplier<Catalog> catalog;
    private final EventReader reader;
    private final RecentCases recent = new RecentCases();
    private final History history;
    private final Committing committing;
    private final Relying relying;
    private final DueLimits dueLimits;
    private final OutboxTable outbox;
    private final OutboxClaims claims;

    /**
     * Makes a store on tables that are there, see {@link Schema}.
     *
     * @param catalog what holds every version of a procedure under which a case was opened
     * @param reader  how events are read; they are written as {@link io.shixian.json.CanonicalJson}
     */
    public JdbcStore(Transactions transactions, Dialect dialect, Catalog catalog, EventReader reader) {
        this(transactions, dialect, () -> catalog, reader);
    }

    /** Makes a store whose catalog may change, such as when a rule book comes. */
    public JdbcStore(Transactions transactions, Dialect dialect, Supplier<Catalog> catalog, EventReader reader) {
        this(transactions, dialect, catalog, reader, DigestAlgorithm.SHA_256);
    }

    private JdbcStore(
            Transactions transactions,
            Dialect dialect,
            Supplier<Catalog> catalog,
            EventReader reader,
            DigestAlgorithm algorithm) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.catalog = catalog;
        this.reader = reader;
        this.history = new History(catalog, reader);
        this.committing = new Committing(dialect, algorithm, recent);
        this.relying = new Relying(dialect, algorithm, recent);
        this.dueLimits = new DueLimits(dialect);
        this.outbox = new OutboxTable(dialect);
        this.claims = new OutboxClaims(dialect);
    }

    /**
     * Returns a store that computes the digests of events by another algorithm than SHA-256 from now on; those that are there
     * stay as they are, and every history can be checked as long as all its algorithms are offered.
     *
     * @throws IllegalArgumentException if no security provider offers the algorithm
     */
    public JdbcStore digestingBy(DigestAlgorithm algorithm) {
        algorithm.requireOffered();
        return new JdbcStore(transactions, dialect, catalog, reader, algorithm);
    }

    /** Returns checks of what the store keeps. */
    public Chains chains() {
        return new Chains(transactions, dialect, reader);
    }

    private interface Work<T> {

        T on(Sql sql) throws SQLException;
    }

    /** Does work of several statements in a transaction. */
    private <T> T in(String what, Work<T> work) {
        return repeating(what, () -> transactions.run(connection -> work.on(new Sql(connection))));
    }

    /** Does work of one statement. */
    private <T> T one(String what, Work<T> work) {
        return repeating(what, () -> transactions.runOne(connection -> work.on(new Sql(connection))));
    }

    /** Does work of several changes that are right each by itself: where they are one message, no transaction is begun and ended. */
    private <T> T each(String what, Work<T> work) {
        return dialect.takesSeveral() ? one(what, work) : in(what, work);
    }

    private interface Attempt<T> {

        T go() throws SQLException;
    }

    /** Does some work, and again if it lost a race that other transactions caused. */
    private <T> T repeating(String what, Attempt<T> attempt) {
        for (int tries = 1; ; tries++) {
            try {
                return attempt.go();
            } catch (SQLException e) {
                if (tries == MOST_TRIES || !transactions.mayRepeat() || !dialect.isLostRace(e)) {
                    throw new StorageException(what, e);
                }
            }
        }
    }

    /**
     * Finds a case with its whole history.
     *
     * @throws IllegalStateException if the catalog lacks a version of its procedure
     */
    @Override
    public Optional<CaseFile> find(CaseId id) {
        List<History.Read> rows = one("read case " + id, sql -> history.read(sql, id));
        Optional<RecentCases.Known> found = history.file(id, rows);
        found.ifPresent(known -> recent.remember(known.file(), known.head()));
        return found.map(RecentCases.Known::file);
    }

    @Override
    public Optional<CaseFile> recent(CaseId id) {
        return recent.find(id);
    }

    @Override
    public Optional<CommandRecord> seen(CommandId id) {
        return one(
                "find what a command did",
                sql -> sql.first(
                        SEEN,
                        row -> new CommandRecord(new CaseId(row.text(1)), row.number(2), row.number(3)),
                        List.of(id.value())));
    }

    @Override
    public void commit(Commit commit) {
        CaseId id = commit.file().id();
        try {
            recent.remember(commit.file(), written("store a change of case " + id, commit));
        } catch (OtherVersion moved) {
            recent.forget(id);
            int version = one("read the version of case " + id, sql -> version(sql, id));
            throw new ConcurrentChangeException(id, commit.expectedVersion(), version);
        }
    }

    private String written(String what, Commit commit) {
        if (relying.isPossible(commit)) {
            try {
                return in(what, sql -> relying.write(sql, commit));
            } catch (NotAsRemembered e) {
                // Rolled back; step by step it shows what is the matter.
            }
        }
        return in(what, sql -> committing.write(sql, commit));
    }

    private static int version(Sql sql, CaseId id) throws SQLException {
        return sql.first(VERSION, row -> row.number(1), List.of(id.value())).orElse(0);
    }

    @Override
    public List<KeptWord> words(CaseId id) {
        return one("read the words of case " + id, sql -> WordTable.read(sql, id));
    }

    @Override
    public List<DueClock> due(Instant now, int limit, Lease lease) {
        return in("claim limits that are due", sql -> dueLimits.claim(sql, now, limit, lease));
    }

    @Override
    public Optional<Instant> nextDue() {
        return one("find the limit that is due next", DueLimits::next);
    }

    @Override
    public Map<Light, Long> lights(Instant now) {
        return one("count cases by their light", sql -> LightCount.of(sql, now));
    }

    @Override
    public Page find(Worklist query) {
        return one("read a list of cases", sql -> new Listing(query).page(sql, dialect));
    }

    @Override
    public List<IndexRow> resting(List<DaySpan> days, Optional<CaseId> after, int limit) {
        return one("list cases by the days they rest on", sql -> RestingCases.find(sql, dialect, days, after, limit));
    }

    @Override
    public List<OutboxRow> claim(int limit, Claim claim) {
        return in("claim rows of the outbox", sql -> claims.any(sql, limit, claim));
    }

    @Override
    public Optional<OutboxRow> claim(String id, Claim claim) {
        return in("claim row " + id + " of the outbox", sql -> claims.one(sql, id, claim));
    }

    @Override
    public List<OutboxRow> claim(List<OutboxRow> rows, Claim claim) {
        return each("claim rows of the outbox", sql -> claims.these(sql, rows, claim));
    }

    @Override
    public boolean put(OutboxRow before, OutboxRow after) {
        return one("change row " + before.id() + " of the outbox", sql -> OutboxTable.put(sql, before, after));
    }

    @Override
    public List<Change> put(List<Change> changes) {
        return each("change rows of the outbox", sql -> outbox.put(sql, changes));
    }

    @Override
    public Optional<OutboxRow> find(String id) {
        return one("read row " + id + " of the outbox", sql -> OutboxTable.find(sql, id));
    }

    @Override
    public List<OutboxRow> rows(DeliveryState state, int limit, Optional<String> after) {
        return in("list rows of the outbox", sql -> outbox.rows(sql, state, limit, after));
    }

    @Override
    public Optional<Instant> nextAttempt() {
        return one("find the next attempt of the outbox", outbox::nextAttempt);
    }

    @Override
    public long count(DeliveryState state) {
        return one("count rows of the outbox", sql -> OutboxTable.count(sql, state));
    }

    @Override
    public int forget(Instant before) {
        return one("forget rows of the outbox", sql -> OutboxTable.forget(sql, before));
    }
}
