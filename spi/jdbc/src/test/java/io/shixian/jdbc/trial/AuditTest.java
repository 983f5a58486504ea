package io.shixian.jdbc.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.jdbc.Dialects;
import io.shixian.jdbc.JdbcStore;
import io.shixian.jdbc.Schema;
import io.shixian.spi.desk.ServiceDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An audit that finds nothing in a spoilt database is no audit. */
@EnabledOnOs(
        value = OS.LINUX,
        architectures = "amd64",
        disabledReason = "the PostgreSQL of the tests is for Linux on amd64")
class AuditTest {

    @TempDir
    private Path folder;

    private JdbcConnectionPool source;
    private SharedClock clock;

    /** Two cases: one opened, supplemented, and accepted by the law after five working days; one opened and granted. */
    @BeforeEach
    void finish_all_work() {
        source = JdbcConnectionPool.create("jdbc:h2:mem:audit", "sa", "");
        source.setMaxConnections(4);
        Schema.of(Dialects.H2).apply(source);
        clock = new SharedClock(folder.resolve("clock"));
        Journal told = new Journal(folder.resolve("desk.told"));
        JdbcStore store = TrialDesk.store(source, Dialects.H2);
        ServiceDesk desk = TrialDesk.desk(store, "desk", clock, row -> told.write(row.id()))
                .open();
        Journal acknowledged = new Journal(folder.resolve("load." + Load.ACKNOWLEDGED));
        List<Request> requests = List.of(
                new Request("k-1", "c-1", "open"),
                new Request("k-2", "c-1", "supplement"),
                new Request("k-3", "c-2", "open"),
                new Request("k-4", "c-2", "accept"),
                new Request("k-5", "c-2", "grant"));
        for (Request request : requests) {
            Answer answer = Answer.of(request.carryOut(desk));
            assertThat(answer.code()).as(answer.why()).isEqualTo("accepted");
            acknowledged.write(
                    request.command(), request.caseId(), String.valueOf(answer.from()), String.valueOf(answer.to()));
        }
        clock.step(Duration.ofDays(10));
        Journal ticked = new Journal(folder.resolve("desk.ticked"));
        desk.tick()
                .forEach(done -> ticked.write("c-1", String.valueOf(done.file().version())));
        desk.deliver();
    }

    @AfterEach
    void close() throws SQLException {
        spoil("SHUTDOWN");
    }

    private List<String> findings() throws SQLException {
        return Audit.of(source, Dialects.H2, folder, clock.instant());
    }

    private void spoil(String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private void names(String finding) throws SQLException {
        assertThat(findings()).anySatisfy(found -> assertThat(found).contains(finding));
    }

    @Test
    void finds_nothing_where_all_is_well() throws SQLException {
        assertThat(Tables.read(source).events().get("c-1")).hasSize(3);
        assertThat(Tables.read(source).outbox()).hasSizeGreaterThan(4);
        assertThat(findings()).isEmpty();
    }

    @Nested
    class Names_of_the_history {

        @Test
        void an_event_that_is_gone() throws SQLException {
            spoil("DELETE FROM shixian_event WHERE case_id = 'c-1' AND event_no = 2");

            names("case c-1 has no event 2");
        }

        @Test
        void an_event_that_was_changed() throws SQLException {
            spoil("UPDATE shixian_event SET payload = REPLACE(payload, '材料', '资料')"
                    + " WHERE case_id = 'c-1' AND event_no = 2");

            names("chain: case c-1");
        }

        @Test
        void a_last_event_that_is_gone() throws SQLException {
            spoil("DELETE FROM shixian_event WHERE case_id = 'c-1' AND event_no = 3");

            names("case c-1 is at version 3, its last event has number 2");
            names("a tick acknowledged version 3 of case c-1");
        }

        @Test
        void an_expiry_that_is_recorded_twice() throws SQLException {
            spoil(
                    "INSERT INTO shixian_event (case_id, event_no, event_type, recorded_at, payload, digest)"
                            + " SELECT case_id, 4, event_type, recorded_at, payload, digest FROM shixian_event"
                            + " WHERE case_id = 'c-1' AND event_no = 3",
                    "UPDATE shixian_case SET version = 4 WHERE case_id = 'c-1'");

            names("limit notice ran out twice in run");
        }

        @Test
        void an_expiry_that_is_not_recorded() throws SQLException {
            spoil("UPDATE shixian_case SET next_due = '2023-03-07T16:00:00.000000000Z' WHERE case_id = 'c-1'");

            names("case c-1 has a limit that ran out at 2023-03-07T16:00");
        }

        @Test
        void a_row_that_does_not_follow_from_it() throws SQLException {
            spoil("UPDATE shixian_case SET stage_code = 'received' WHERE case_id = 'c-2'");

            names("case c-2 is listed in stage Optional[received]");
        }

        @Test
        void a_party_whose_lists_are_left_behind() throws SQLException {
            spoil("UPDATE shixian_party SET phase = 'open' WHERE case_id = 'c-2'");

            names("a party of case c-2 is listed otherwise than the case");
        }
    }

    @Nested
    class Names_of_commands {

        @Test
        void an_acknowledged_one_that_is_forgotten() throws SQLException {
            spoil("DELETE FROM shixian_command WHERE command_id = 'k-2'");

            names("command k-2 was acknowledged");
        }

        @Test
        void an_acknowledged_one_whose_commit_is_gone() throws SQLException {
            for (String table : List.of("case", "event", "party", "command", "outbox")) {
                spoil("DELETE FROM shixian_" + table + " WHERE case_id = 'c-2'");
            }

            names("command k-5 was acknowledged");
        }

        @Test
        void one_that_did_something_else_than_was_acknowledged() throws SQLException {
            spoil("UPDATE shixian_command SET from_version = 0, to_version = 1 WHERE command_id = 'k-2'");

            names("command k-2 was acknowledged");
            names("was brought by the commands k-1 and k-2");
        }

        @Test
        void one_that_left_no_event() throws SQLException {
            spoil("INSERT INTO shixian_command (command_id, case_id, from_version, to_version)"
                    + " VALUES ('k-9', 'c-9', 0, 1)");

            names("command k-9 brought event c-9 1, which is not there");
        }
    }

    @Nested
    class Names_of_what_is_told {

        private String first() throws SQLException {
            return Tables.read(source).outbox().keySet().stream()
                    .sorted()
                    .toList()
                    .get(0);
        }

        @Test
        void a_row_that_is_lost() throws SQLException {
            String id = first();
            spoil("DELETE FROM shixian_outbox WHERE row_id = '" + id + "'");

            names("notification " + id + " should be delivered, in the outbox it is not there");
        }

        @Test
        void a_row_that_is_not_delivered() throws SQLException {
            String id = first();
            spoil("UPDATE shixian_outbox SET state = 'pending' WHERE row_id = '" + id + "'");

            names("notification " + id + " should be delivered, in the outbox it is pending");
        }

        @Test
        void a_row_under_another_id() throws SQLException {
            String id = first();
            spoil("UPDATE shixian_outbox SET row_id = 'another' WHERE row_id = '" + id + "'");

            names("notification " + id + " should be delivered, in the outbox it is not there");
            names("row another of the outbox tells of no event");
        }

        @Test
        void one_that_never_reached_a_channel() throws SQLException, IOException {
            String id = first();
            Path told = folder.resolve("desk.told");
            Files.write(
                    told,
                    Files.readAllLines(told).stream()
                            .filter(line -> !line.equals(id))
                            .toList());

            names("notification " + id + " never reached a channel");
        }

        @Test
        void one_that_nothing_happened_for() throws SQLException {
            new Journal(folder.resolve("other.told")).write("ghost");

            names("a channel was given ghost, which tells of no event");
        }
    }
}
