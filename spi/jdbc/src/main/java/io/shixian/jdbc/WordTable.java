package io.shixian.jdbc;

import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.KeptWord;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Keeps and erases the words of cases. */
final class WordTable {

    static final String KEEP = "INSERT INTO shixian_word (case_id, word_id, form, body) VALUES (?, ?, ?, ?)";
    private static final String ERASE = "DELETE FROM shixian_word WHERE case_id = ? AND word_id = ?";
    private static final String READ = "SELECT word_id, form, body FROM shixian_word WHERE case_id = ?";

    private WordTable() {}

    static void write(Sql sql, Commit commit) throws SQLException {
        sql.batch(KEEP, kept(commit));
        sql.batch(ERASE, erased(commit));
    }

    static List<Sql.Change> changes(Commit commit) {
        return Stream.concat(
                        kept(commit).stream().map(values -> new Sql.Change(KEEP, values)),
                        erased(commit).stream().map(values -> new Sql.Change(ERASE, values)))
                .toList();
    }

    private static List<List<String>> kept(Commit commit) {
        String id = commit.file().id().value();
        return commit.words().stream()
                .map(word -> List.of(id, word.id(), word.form(), escaped(word.body())))
                .toList();
    }

    private static List<List<String>> erased(Commit commit) {
        String id = commit.file().id().value();
        return commit.erased().stream().map(word -> List.of(id, word)).toList();
    }

    static List<KeptWord> read(Sql sql, CaseId id) throws SQLException {
        return sql.query(
                READ, row -> new KeptWord(id, row.text(1), row.text(2), plain(row.text(3))), List.of(id.value()));
    }

    /** PostgreSQL has no texts with the character 0, but people may hand it in. */
    private static String escaped(String body) {
        return body.replace("\\", "\\\\").replace("\0", "\\0");
    }

    private static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                i++;
                c = escaped.charAt(i) == '0' ? '\0' : '\\';
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
