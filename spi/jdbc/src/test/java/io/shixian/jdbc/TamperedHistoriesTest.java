package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.json.chain.ChainVerdict;
import io.shixian.spi.storage.Commit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whichever single value somebody changes in whichever row of a history, it is never found whole. */
class TamperedHistoriesTest {

    private static final String EVENT = " = ? WHERE case_id = 'c-1' AND event_no = ?";
    private static final int LONGEST_ID = 100;

    private final Database database = Databases.h2InMemory();

    /**
     * A change of the characters of a text.
     *
     * @param at   where, as a share of its length
     * @param gone how many characters are taken away there
     * @param put  what comes instead
     */
    record Edit(double at, int gone, String put) {

        String of(String text) {
            int from = (int) (at * text.length());
            int to = Math.min(text.length(), from + gone);
            return text.substring(0, from) + put + text.substring(to);
        }
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
        Arbitrary<String> likely = Arbitraries.strings()
                .withChars("0123456789abcdefABCDEF-:TZ{}\",. ")
                .ofMaxLength(3);
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.oneOf(any, likely))
                .as(Edit::new);
    }

    private int store(String id, int supplements) {
        JdbcStore store = database.store();
        Commit commit = Cases.opening(id, Cases.DUE);
        store.commit(commit);
        for (int i = 0; i < supplements; i++) {
            commit = Cases.supplement(commit.file(), Cases.DUE);
            store.commit(commit);
        }
        return commit.file().version();
    }

    private void assertFound() {
        Chains chains = database.store().chains();
        assertThat(chains.verify(new CaseId("c-1")).filter(ChainVerdict::isWhole))
                .isEmpty();
        assertThat(chains.verifyAll().flatMap(page -> page.broken().stream())).isNotEmpty();
    }

    private String read(String column, int number) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            String query = "SELECT " + column + " FROM shixian_event WHERE case_id = 'c-1' AND event_no = ?";
            return new Sql(connection)
                    .first(query, row -> row.text(1), List.of(number))
                    .orElseThrow();
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_text_of_an_event(
            @ForAll @IntRange(max = 6) int supplements,
            @ForAll @IntRange(max = 6) int before,
            @ForAll("columns") String column,
            @ForAll("edits") Edit edit)
            throws SQLException {
        database.emptyStore();
        int number = 1 + before % store("c-1", supplements);
        String old = read(column, number);
        String changed = edit.of(old);
        Assume.that(!changed.equals(old));
        Assume.that(
                changed.length() <= (column.equals("event_type") ? 40 : column.equals("recorded_at") ? 30 : LONGEST_ID)
                        || column.equals("payload"));
        change("UPDATE shixian_event SET " + column + EVENT, changed, number);
        assertFound();
    }

    @Provide
    Arbitrary<String> columns() {
        return Arbitraries.of("event_type", "recorded_at", "payload", "digest", "case_id");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_number_of_an_event(
            @ForAll @IntRange(max = 6) int supplements, @ForAll @IntRange(max = 6) int before, @ForAll int changed)
            throws SQLException {
        database.emptyStore();
        int version = store("c-1", supplements);
        Assume.that(changed < 1 || changed > version);
        change("UPDATE shixian_event SET event_no" + EVENT, changed, 1 + before % version);
        assertFound();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_case_of_an_event(
            @ForAll @IntRange(min = 1, max = 6) int supplements,
            @ForAll @IntRange(max = 6) int before,
            @ForAll @IntRange(max = 6) int ofTheOther)
            throws SQLException {
        database.emptyStore();
        int number = store("c-1", supplements) - before % supplements;
        store("c-2", ofTheOther % (number - 1));
        change("UPDATE shixian_event SET case_id = 'c-2'" + EVENT.substring(4), number);
        assertFound();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_version_or_the_head_of_the_case(
            @ForAll @IntRange(max = 6) int supplements, @ForAll int version, @ForAll("edits") Edit edit)
            throws SQLException {
        database.emptyStore();
        int last = store("c-1", supplements);
        Assume.that(version != last);
        change("UPDATE shixian_case SET version = ? WHERE case_id = 'c-1'", version);
        assertFound();
        String head = read("digest", last);
        Assume.that(!edit.of(head).equals(head));
        change("UPDATE shixian_case SET version = ?, head = ? WHERE case_id = 'c-1'", last, edit.of(head));
        assertFound();
    }
}
