package io.shixian.examples.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.Refusal;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jdbc.JdbcStore;
import io.shixian.spi.storage.CaseStore;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A replay that is cut off, wherever that is, and said again comes to what it would have come to. */
class InterruptedReplayTest {

    private static final WorkCalendar CALENDAR = ChinaCalendar.published();
    private static final int EVENTS = 800;
    private static final String RECEIVED = "case,at,activity\n7,2024-03-04T02:00:00Z,receipt\n";

    private static List<String> page(Replayed replayed) {
        return new ReplayPage(replayed, Language.BOTH).lines();
    }

    private static Replayed replay(List<DeskEvent> events, CaseStore seen, JdbcStore store) {
        return Replay.of(events, CALENDAR, Logs.unwatched(), seen, store);
    }

    private static Replayed replay(String log, KeptTables tables) {
        JdbcStore store = tables.store();
        return replay(Logs.read(log), store, store);
    }

    private static List<String> uninterrupted(List<DeskEvent> events) throws SQLException {
        try (KeptTables tables = new KeptTables("uninterrupted")) {
            JdbcStore store = tables.store();
            replay(events, store, store);
            return tables.rows();
        }
    }

    @Test
    void comes_to_the_same_page_and_the_same_rows() throws SQLException {
        List<DeskEvent> events = Logs.events(EVENTS);
        List<String> page = page(Replay.of(events, CALENDAR, Logs.unwatched()));
        List<String> rows = uninterrupted(events);
        for (long seed = 1; seed <= 3; seed++) {
            comesTo(page, rows, events, seed);
        }
    }

    private static void comesTo(List<String> expected, List<String> rows, List<DeskEvent> events, long seed)
            throws SQLException {
        Random random = new Random(seed);
        int cuts = 0;
        try (KeptTables tables = new KeptTables("interrupted-" + seed)) {
            List<String> page = List.of();
            while (page.isEmpty()) {
                JdbcStore store = tables.store();
                try {
                    page = page(replay(events, CutOff.at(1 + random.nextInt(70), random.nextBoolean(), store), store));
                } catch (CutOff e) {
                    cuts++;
                }
            }

            assertThat(cuts).as("seed %d", seed).isGreaterThan(4);
            assertThat(page).as("seed %d", seed).isEqualTo(expected);
            assertThat(tables.rows()).as("seed %d", seed).isEqualTo(rows);
        }
    }

    @Test
    void can_be_cut_off_at_every_single_change() throws SQLException {
        // Two cases run out at the same instant, and what was refused before they did must not be granted after.
        String log = RECEIVED + """
                8,2024-03-04T03:00:00Z,receipt
                7,2024-03-04T04:00:00Z,T20
                9,2024-03-11T15:00:00Z,receipt
                9,2024-03-12T02:00:00Z,T20
                9,2024-03-12T02:00:00Z,T05
                9,2024-03-12T02:00:00Z,T05
                7,2024-03-12T03:00:00Z,T05
                7,2024-03-12T03:00:00Z,T20
                """;
        List<DeskEvent> events = Logs.read(log);
        List<String> page = page(Replay.of(events, CALENDAR, Logs.unwatched()));
        List<String> rows = uninterrupted(events);
        boolean done = false;
        try (KeptTables tables = new KeptTables("single")) {
            for (int change = 1; !done; change++) {
                for (boolean after : new boolean[] {false, true}) {
                    tables.empty();
                    JdbcStore store = tables.store();
                    try {
                        replay(events, CutOff.at(change, after, store), store);
                        done = true;
                        assertThat(change).isGreaterThan(8);
                    } catch (CutOff e) {
                        assertThat(page(replay(log, tables)))
                                .as("cut off %s change %d", after ? "after" : "before", change)
                                .isEqualTo(page);
                        assertThat(tables.rows()).isEqualTo(rows);
                    }
                }
            }
        }
    }

    @Test
    void changes_nothing_when_it_is_said_once_more() throws SQLException {
        try (KeptTables tables = new KeptTables("again")) {
            String log = Logs.text(300);
            Replayed first = replay(log, tables);
            List<String> rows = tables.rows();

            assertThat(page(replay(log, tables))).isEqualTo(page(first));
            assertThat(tables.rows()).isEqualTo(rows);
        }
    }

    @Test
    void goes_on_with_a_log_that_has_grown() throws SQLException {
        try (KeptTables tables = new KeptTables("grown")) {
            replay(Logs.text(200), tables);

            assertThat(page(replay(Logs.text(400), tables)))
                    .isEqualTo(page(Replay.of(Logs.events(400), CALENDAR, Logs.unwatched())));
        }
    }

    @Test
    void tells_again_what_was_refused_and_why() throws SQLException {
        try (KeptTables tables = new KeptTables("refused")) {
            String log = RECEIVED + "7,2024-03-04T03:00:00Z,T20\n7,2024-03-05T02:00:00Z,T05\n"
                    + "7,2024-03-06T02:00:00Z,T05\n7,2024-03-06T02:00:00Z,T05\n";
            replay(log, tables);
            Replayed again = replay(log, tables);

            assertThat(again.refused())
                    .containsOnlyKeys(Refusal.Code.LIMIT_NOT_RUNNING, Refusal.Code.NOT_IN_THIS_STAGE);
            assertThat(again.refused().get(Refusal.Code.NOT_IN_THIS_STAGE).values())
                    .containsExactly(2);
        }
    }

    @Test
    void refuses_tables_that_hold_other_cases() throws SQLException {
        try (KeptTables tables = new KeptTables("other")) {
            replay(RECEIVED, tables);

            assertThatThrownBy(() -> replay(RECEIVED.replace("7,", "8,"), tables))
                    .isInstanceOf(WrongUse.class)
                    .hasMessage(
                            "the tables hold case '7', which is not in the log; replay it into tables of their own");
        }
    }

    @Test
    void refuses_tables_that_hold_the_same_cases_by_another_log() throws SQLException {
        try (KeptTables tables = new KeptTables("same")) {
            replay(RECEIVED, tables);

            assertThatThrownBy(() -> replay(RECEIVED.replace("02:00", "03:00"), tables))
                    .isInstanceOf(WrongUse.class)
                    .hasMessage("case '7' on line 2 is in the tables already and did not come there by this log;"
                            + " replay it into tables of their own");
        }
    }

    @Test
    void refuses_a_log_into_which_a_line_was_put_since() throws SQLException {
        try (KeptTables tables = new KeptTables("edited")) {
            replay(RECEIVED + "7,2024-03-06T02:00:00Z,T05\n", tables);

            String edited = RECEIVED + "7,2024-03-05T02:00:00Z,T05\n7,2024-03-06T02:00:00Z,T05\n";
            assertThatThrownBy(() -> replay(edited, tables))
                    .isInstanceOf(WrongUse.class)
                    .hasMessageStartingWith("case '7' was not changed by line 3, though nothing refuses it;");
        }
    }
}
