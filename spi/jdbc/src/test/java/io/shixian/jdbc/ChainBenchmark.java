package io.shixian.jdbc;

import io.shixian.core.casefile.CaseFile;
import io.shixian.json.CanonicalJson;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.json.chain.HistoryChain;
import io.shixian.spi.storage.Commit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the chain costs: an event more on the way into the database, and a look at all that is there. */
final class ChainBenchmark {

    private static final int ROUNDS = 7;
    private static final int EVENTS = 20_000;
    private static final int CASES = 5_000;

    private final Database database;

    ChainBenchmark(Database database) {
        this.database = database;
    }

    void run() throws Exception {
        CaseFile file = Cases.supplement(Cases.opening("c-1", Cases.DUE).file(), Cases.DUE)
                .file();
        HistoryChain chain = HistoryChain.of(file);
        byte[] text = CanonicalJson.bytes(file.last());
        report("text of an event of " + text.length + " bytes", EVENTS, () -> {
            for (int i = 0; i < EVENTS; i++) {
                consume(CanonicalJson.text(file.last()).getBytes(StandardCharsets.UTF_8));
            }
        });
        report("digest of it", EVENTS, () -> {
            for (int i = 0; i < EVENTS; i++) {
                consume(chain.after(text, DigestAlgorithm.SHA_256));
            }
        });
        fill();
        Chains chains = database.store().chains();
        report("check of an event of " + CASES + " cases of 5", CASES * 5, () -> {
            long events = chains.verifyAll().mapToLong(ChainPage::events).sum();
            if (events != CASES * 5L) {
                throw new AssertionError(events + " events");
            }
        });
        report("head of a case", CASES, () -> consume(chains.heads().count()));
        report(
                "witness against a case",
                CASES,
                () -> consume(chains.verify(chains.heads()).count()));
    }

    private void fill() {
        JdbcStore store = database.truncatedStore();
        for (int i = 0; i < CASES; i++) {
            Commit commit = Cases.opening("case-" + i, Cases.DUE);
            store.commit(commit);
            for (int more = 0; more < 3; more++) {
                commit = Cases.supplement(commit.file(), Cases.DUE);
                store.commit(commit);
            }
            store.commit(Cases.acceptance(commit.file(), Cases.DUE));
        }
    }

    private static void consume(Object made) {
        if (made.hashCode() == 0 && made.toString().isEmpty()) {
            throw new AssertionError(made);
        }
    }

    private void report(String what, int times, CommitBenchmark.Work work) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            nanos.add(CommitBenchmark.nanos(work));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: chain: %s %.2f µs%n",
                database.dialect().name(),
                what,
                CommitBenchmark.median(nanos) / 1e3 / times);
    }
}
