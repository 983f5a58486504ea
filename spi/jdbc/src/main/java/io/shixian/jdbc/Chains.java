package io.shixian.jdbc;

import io.shixian.core.casefile.CaseId;
import io.shixian.json.chain.ChainFault;
import io.shixian.json.chain.ChainVerdict;
import io.shixian.json.chain.EventReader;
import io.shixian.json.chain.Head;
import io.shixian.json.chain.HistoryFile;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks the histories in a database against their digests, and hands out what shows later that they were not reckoned anew.
 * It needs no catalog and changes nothing; the desks may go on meanwhile.
 * <p>
 * Its methods throw a {@link StorageException} if the database does not do what it is asked for.
 */
public final class Chains {

    private static final int BATCH = 500;

    private final Transactions transactions;
    private final Dialect dialect;
    private final EventReader reader;

    /** Makes checks of the tables of a store. */
    public Chains(Transactions transactions, Dialect dialect, EventReader reader) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.reader = reader;
    }

    private interface Work<T> {

        T on(Sql sql) throws SQLException;
    }

    private <T> T in(String what, Work<T> work) {
        try {
            return transactions.run(connection -> work.on(new Sql(connection)));
        } catch (SQLException e) {
            throw new StorageException(what, e);
        }
    }

    /**
     * Tells whether the history of a case is whole, and looks in all cases for the one from which an event came that does not
     * belong here. Empty if nothing at all stands under the id; that a whole case is gone only a witness can show.
     */
    public Optional<ChainVerdict> verify(CaseId id) {
        return in("check case " + id, sql -> {
            Optional<StoredHistory> found = Histories.find(sql, id.value());
            return found.isPresent() ? Optional.of(closer(sql, found.get())) : Optional.empty();
        });
    }

    private ChainVerdict closer(Sql sql, StoredHistory history) throws SQLException {
        ChainVerdict verdict = history.verdict(reader);
        return verdict instanceof ChainVerdict.Broken broken && new Origin(sql, reader).isElsewhere(history, broken)
                ? new ChainVerdict.Broken(broken.event(), ChainFault.MOVED)
                : verdict;
    }

    /** Tells likewise, and whether the history still has what was witnessed once; it may have gone on since. */
    public ChainVerdict verify(Head witness) {
        ChainVerdict verdict = verify(witness.caseId()).orElseGet(() -> new ChainVerdict.Broken(1, ChainFault.CUT_OFF));
        return verdict.isWhole() ? broken(witness).orElse(verdict) : verdict;
    }

    /**
     * Tells which of the next cases are not whole. The cases are read one at a time, so memory holds one history and what is
     * wrong; for each that is, {@link #verify(CaseId)} looks closer.
     *
     * @param after the id after which to begin; empty to begin with the first
     * @param limit how many cases to look at, 1 or more
     */
    public ChainPage verify(Optional<String> after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a page has 1 case or more, not " + limit);
        }
        return in("check cases", sql -> new Histories(dialect, reader).page(sql, after, limit));
    }

    /** Tells which cases are not whole, page by page as the stream is read. */
    public Stream<ChainPage> verifyAll() {
        return Stream.iterate(
                        Optional.of(verify(Optional.empty(), BATCH)),
                        Optional::isPresent,
                        page -> page.flatMap(ChainPage::next).map(last -> verify(Optional.of(last), BATCH)))
                .flatMap(Optional::stream);
    }

    /**
     * Returns the heads of all cases, read as the stream is, to be kept where those who keep the cases can't write, see
     * {@link io.shixian.json.chain.HeadList#write}.
     *
     * @throws IllegalStateException if what a case keeps as its head is none
     */
    public Stream<Head> heads() {
        return Stream.iterate(heads(Optional.empty()), page -> !page.isEmpty(), page -> {
                    CaseId last = page.get(page.size() - 1).caseId();
                    return page.size() < BATCH ? List.of() : heads(Optional.of(last.value()));
                })
                .flatMap(List::stream);
    }

    private List<Head> heads(Optional<String> after) {
        return in("read the heads of cases", sql -> HeadRows.after(sql, dialect, after, BATCH));
    }

    /**
     * Tells which witnesses speak against the database, as the stream is read: events cut off, or a chain reckoned anew. Whether
     * what is there fits together {@link #verifyAll} tells.
     *
     * @param witnesses the heads of cases at some time, such as {@link io.shixian.json.chain.HeadList#read} gives
     */
    public Stream<CaseVerdict> verify(Stream<Head> witnesses) {
        return witnesses.flatMap(witness ->
                broken(witness).map(verdict -> new CaseVerdict(witness.caseId().value(), verdict)).stream());
    }

    private Optional<ChainVerdict> broken(Head witness) {
        return in("check the head of case " + witness.caseId(), sql -> HeadRows.broken(sql, witness));
    }

    /**
     * Returns the history of a case as the text of a {@link HistoryFile}; empty if there is no such case. It is not checked:
     * that is for the reader.
     *
     * @throws IllegalStateException if a row holds what is no event or no digest
     */
    public Optional<String> export(CaseId id) {
        return in("export case " + id, sql -> Histories.find(sql, id.value())).map(history -> history.file(id, reader));
    }
}
