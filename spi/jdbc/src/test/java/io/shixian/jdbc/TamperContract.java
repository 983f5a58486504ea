package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.json.chain.ChainVerdict;
import io.shixian.json.chain.Head;
import io.shixian.spi.storage.Commit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to the tables by plain SQL is found and named. */
abstract class TamperContract {

    private static final String COLUMNS = "event_type, recorded_at, payload, digest";

    private JdbcStore store;
    private Chains chains;

    abstract Database database();

    @BeforeEach
    void two_cases_of_five_events() {
        store = database().emptyStore();
        chains = store.chains();
        store("c-1");
        store("c-2");
    }

    private void store(String id) {
        Commit commit = Cases.opening(id, Cases.DUE);
        store.commit(commit);
        commit = Cases.supplement(commit.file(), Cases.DUE);
        store.commit(commit);
        commit = Cases.supplement(commit.file(), Cases.DUE);
        store.commit(commit);
        commit = Cases.acceptance(commit.file(), Cases.DUE);
        store.commit(commit);
        store.commit(Cases.grant(commit.file()));
    }

    private void sql(String... statements) {
        try (Connection connection = database().source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                assertThat(statement.executeUpdate(one)).as(one).isPositive();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String word(ChainVerdict verdict) {
        return verdict instanceof ChainVerdict.Broken broken ? broken.fault() + " " + broken.event() : "whole";
    }

    private String verdict(String id) {
        return chains.verify(new CaseId(id)).map(TamperContract::word).orElse("nothing");
    }

    /** What a look at all cases finds, in pages of one case. */
    private List<String> all() {
        return Stream.iterate(
                        Optional.of(chains.verify(Optional.empty(), 1)),
                        Optional::isPresent,
                        page -> page.flatMap(ChainPage::next).map(last -> chains.verify(Optional.of(last), 1)))
                .flatMap(page -> page.orElseThrow().broken().stream())
                .map(found -> found.caseId() + " " + word(found.verdict()))
                .toList();
    }

    @Test
    void finds_every_history_whole_that_nobody_touched() {
        assertThat(verdict("c-1")).isEqualTo("whole");
        assertThat(all()).isEmpty();
        assertThat(chains.verifyAll()).containsExactly(new ChainPage(2, 10, List.of(), Optional.empty()));
        assertThat(verdict("c-3")).isEqualTo("nothing");
    }

    @Test
    void finds_every_history_whole_while_desks_go_on() throws Exception {
        ExecutorService desk = Executors.newSingleThreadExecutor();
        try {
            Future<?> going = desk.submit(() -> {
                for (int i = 0; i < 40; i++) {
                    store("d-" + i);
                }
            });
            int looks = 0;
            do {
                assertThat(all()).isEmpty();
                assertThat(chains.verify(chains.heads())).isEmpty();
                looks++;
            } while (!going.isDone());
            going.get();
            assertThat(looks).isPositive();
        } finally {
            desk.shutdown();
        }
    }

    @Nested
    class An_event {

        @Test
        void that_was_changed() {
            sql("UPDATE shixian_event SET payload = REPLACE(payload, '材料', '无')"
                    + " WHERE case_id = 'c-1' AND event_no = 3");
            assertThat(verdict("c-1")).isEqualTo("CHANGED 3");
            assertThat(all()).containsExactly("c-1 CHANGED 3");
        }

        @Test
        void whose_columns_were_changed() {
            sql("UPDATE shixian_event SET event_type = 'lapsed' WHERE case_id = 'c-1' AND event_no = 2");
            sql("UPDATE shixian_event SET recorded_at = '2025-10-01T00:00:00.000000000Z'"
                    + " WHERE case_id = 'c-2' AND event_no = 4");
            assertThat(all()).containsExactly("c-1 CHANGED 2", "c-2 CHANGED 4");
        }

        @Test
        void whose_digest_was_changed() {
            sql("UPDATE shixian_event SET digest = 'sha-256:" + "0".repeat(64) + "'"
                    + " WHERE case_id = 'c-1' AND event_no = 2");
            sql("UPDATE shixian_event SET digest = 'none' WHERE case_id = 'c-2' AND event_no = 1");
            assertThat(all()).containsExactly("c-1 CHANGED 2", "c-2 CHANGED 1");
        }

        @Test
        void that_was_removed() {
            sql("DELETE FROM shixian_event WHERE case_id = 'c-1' AND event_no = 2");
            sql("DELETE FROM shixian_event WHERE case_id = 'c-2' AND event_no = 1");
            assertThat(all()).containsExactly("c-1 MISSING 2", "c-2 MISSING 1");
        }

        @Test
        void that_was_removed_and_its_gap_closed() {
            sql(
                    "DELETE FROM shixian_event WHERE case_id = 'c-1' AND event_no = 2",
                    "UPDATE shixian_event SET event_no = 2 WHERE case_id = 'c-1' AND event_no = 3",
                    "UPDATE shixian_event SET event_no = 3 WHERE case_id = 'c-1' AND event_no = 4",
                    "UPDATE shixian_event SET event_no = 4 WHERE case_id = 'c-1' AND event_no = 5",
                    "DELETE FROM shixian_event WHERE case_id = 'c-2' AND event_no = 4",
                    "UPDATE shixian_event SET event_no = 4 WHERE case_id = 'c-2' AND event_no = 5");
            assertThat(all()).containsExactly("c-1 MISSING 2", "c-2 MISSING 4");
        }

        @Test
        void that_was_put_in() {
            sql(
                    "UPDATE shixian_event SET event_no = event_no + 10 WHERE case_id = 'c-1' AND event_no > 2",
                    "UPDATE shixian_event SET event_no = event_no - 9 WHERE case_id = 'c-1' AND event_no > 2",
                    "INSERT INTO shixian_event (case_id, event_no, " + COLUMNS + ") SELECT case_id, 3, " + COLUMNS
                            + " FROM shixian_event WHERE case_id = 'c-1' AND event_no = 2",
                    "INSERT INTO shixian_event (case_id, event_no, " + COLUMNS + ") SELECT case_id, 6, " + COLUMNS
                            + " FROM shixian_event WHERE case_id = 'c-2' AND event_no = 2");
            assertThat(all()).containsExactly("c-1 INSERTED 3", "c-2 INSERTED 6");
        }

        @Test
        void that_changed_places_with_another() {
            sql(
                    "UPDATE shixian_event SET event_no = 99 WHERE case_id = 'c-1' AND event_no = 2",
                    "UPDATE shixian_event SET event_no = 2 WHERE case_id = 'c-1' AND event_no = 3",
                    "UPDATE shixian_event SET event_no = 3 WHERE case_id = 'c-1' AND event_no = 99",
                    "UPDATE shixian_event SET event_no = 99 WHERE case_id = 'c-2' AND event_no = 2");
            assertThat(all()).containsExactly("c-1 REORDERED 2", "c-2 REORDERED 2");
        }

        @Test
        void that_went_to_another_case() {
            sql("UPDATE shixian_event SET case_id = 'c-2', event_no = 6 WHERE case_id = 'c-1' AND event_no = 3");
            assertThat(verdict("c-1")).isEqualTo("MISSING 3");
            assertThat(verdict("c-2")).isEqualTo("MOVED 6");
            assertThat(all()).containsExactly("c-1 MISSING 3", "c-2 INSERTED 6");
        }

        @Test
        void that_was_copied_from_another_case() {
            sql(
                    "DELETE FROM shixian_event WHERE case_id = 'c-2' AND event_no = 2",
                    "INSERT INTO shixian_event (case_id, event_no, " + COLUMNS + ") SELECT 'c-2', 2, " + COLUMNS
                            + " FROM shixian_event WHERE case_id = 'c-1' AND event_no = 2");
            assertThat(verdict("c-1")).isEqualTo("whole");
            assertThat(verdict("c-2")).isEqualTo("MOVED 2");
        }

        @Test
        void that_opened_another_case() {
            sql("UPDATE shixian_event SET case_id = 'c-2', event_no = 6 WHERE case_id = 'c-1' AND event_no = 1");
            assertThat(verdict("c-1")).isEqualTo("MISSING 1");
            assertThat(verdict("c-2")).isEqualTo("MOVED 6");
        }

        @Test
        void that_went_to_a_case_that_is_not_there() {
            sql("UPDATE shixian_event SET case_id = 'c-0' WHERE case_id = 'c-1' AND event_no = 5");
            assertThat(verdict("c-0")).isEqualTo("MOVED 5");
            assertThat(all()).containsExactlyInAnyOrder("c-0 ORPHANED 5", "c-1 CUT_OFF 5");
        }

        @Test
        void that_stands_under_an_id_that_no_case_can_have() {
            sql("UPDATE shixian_event SET case_id = '' WHERE case_id = 'c-1' AND event_no = 5");
            assertThat(all()).containsExactlyInAnyOrder(" ORPHANED 5", "c-1 CUT_OFF 5");
        }
    }

    @Nested
    class The_end {

        @Test
        void that_was_cut_off() {
            sql("DELETE FROM shixian_event WHERE case_id = 'c-1' AND event_no > 3");
            sql("DELETE FROM shixian_event WHERE case_id = 'c-2'");
            assertThat(verdict("c-2")).isEqualTo("CUT_OFF 1");
            assertThat(all()).containsExactlyInAnyOrder("c-1 CUT_OFF 4", "c-2 CUT_OFF 1");
        }

        @Test
        void is_what_the_row_of_the_case_says() {
            sql("UPDATE shixian_case SET version = 4 WHERE case_id = 'c-1'");
            sql("UPDATE shixian_case SET head = 'sha-256:" + "0".repeat(64) + "' WHERE case_id = 'c-2'");
            assertThat(all()).containsExactly("c-1 VERSION 5", "c-2 HEAD 5");
        }

        @Test
        void of_a_case_without_a_row() {
            sql("DELETE FROM shixian_case WHERE case_id = 'c-1'");
            assertThat(all()).containsExactly("c-1 ORPHANED 1");
        }

        @Test
        void that_was_cut_off_with_the_row_made_to_fit_only_a_witness_shows() {
            List<Head> heads = chains.heads().toList();
            assertThat(chains.verify(heads.stream())).isEmpty();
            sql(
                    "DELETE FROM shixian_event WHERE case_id = 'c-1' AND event_no > 3",
                    "UPDATE shixian_case SET version = 3, head = (SELECT digest FROM shixian_event"
                            + " WHERE case_id = 'c-1' AND event_no = 3) WHERE case_id = 'c-1'",
                    "DELETE FROM shixian_event WHERE case_id = 'c-2'",
                    "DELETE FROM shixian_case WHERE case_id = 'c-2'");

            assertThat(all()).isEmpty();
            assertThat(chains.verify(heads.stream()).map(found -> found.caseId() + " " + word(found.verdict())))
                    .containsExactly("c-1 CUT_OFF 4", "c-2 CUT_OFF 1");
            assertThat(heads.stream().map(head -> word(chains.verify(head)))).containsExactly("CUT_OFF 4", "CUT_OFF 1");
        }

        @Test
        void that_was_reckoned_anew_only_a_witness_shows() {
            List<Head> heads = chains.heads().toList();
            sql(
                    "DELETE FROM shixian_event WHERE case_id = 'c-1'",
                    "DELETE FROM shixian_case WHERE case_id = 'c-1'",
                    "DELETE FROM shixian_party WHERE case_id = 'c-1'",
                    "DELETE FROM shixian_outbox WHERE case_id = 'c-1'");
            Commit commit = Cases.opening("c-1", Cases.DUE);
            store.commit(commit);
            for (int i = 0; i < 5; i++) {
                commit = Cases.supplement(commit.file(), Cases.DUE);
                store.commit(commit);
            }

            assertThat(all()).isEmpty();
            assertThat(chains.verify(heads.stream()).map(found -> found.caseId() + " " + word(found.verdict())))
                    .containsExactly("c-1 REWRITTEN 5");
        }
    }
}
