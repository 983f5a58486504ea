package io.shixian.jdbc;

import io.shixian.core.casefile.CaseId;
import io.shixian.json.chain.ChainFault;
import io.shixian.json.chain.ChainVerdict;
import io.shixian.json.chain.ChainVerdict.Broken;
import io.shixian.json.chain.Digest;
import io.shixian.json.chain.Head;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The heads that the rows of cases hold, and witnesses against them. */
final class HeadRows {

    private static final String HEADS = "SELECT c.case_id, c.version, c.head FROM shixian_case c WHERE ";
    private static final String DIGEST = "SELECT digest FROM shixian_event WHERE case_id = ? AND event_no = ?";
    private static final String LAST = "SELECT MAX(event_no) FROM shixian_event WHERE case_id = ?";

    private HeadRows() {}

    static List<Head> after(Sql sql, Dialect dialect, Optional<String> after, int limit) throws SQLException {
        Span span = Span.after(after);
        String query = HEADS + span.condition("c.case_id") + " ORDER BY c.case_id";
        return sql.query(
                dialect.limited(query, limit), row -> head(row.text(1), row.number(2), row.text(3)), span.values());
    }

    private static Head head(String id, int version, String digest) {
        try {
            return new Head(new CaseId(id), version, Digest.parse(digest));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    new CaseVerdict(id, new Broken(Math.max(1, version), ChainFault.HEAD))
                                    .text()
                                    .en() + "; check the case and mend its row first",
                    e);
        }
    }

    /** Returns what is wrong, if the digest of the last event that was witnessed does not stand there any more. */
    static Optional<ChainVerdict> broken(Sql sql, Head witness) throws SQLException {
        String id = witness.caseId().value();
        Optional<String> there = sql.first(DIGEST, row -> row.text(1), List.of(id, witness.events()));
        if (there.isPresent()) {
            return there.get().equals(witness.digest().toString())
                    ? Optional.empty()
                    : Optional.of(new Broken(witness.events(), ChainFault.REWRITTEN));
        }
        int last = sql.first(LAST, row -> row.number(1), List.of(id)).orElse(0);
        return Optional.of(
                last > witness.events()
                        ? new Broken(witness.events(), ChainFault.MISSING)
                        : new Broken(last + 1, ChainFault.CUT_OFF));
    }
}
