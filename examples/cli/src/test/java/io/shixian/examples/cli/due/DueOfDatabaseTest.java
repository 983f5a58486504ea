package io.shixian.examples.cli.due;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Ladder;
import io.shixian.examples.cli.KeptFile;
import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.Columns;
import io.shixian.jdbc.JdbcStore;
import io.shixian.spi.desk.ServiceDesk;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of a database that run out next. The last days are those of the tests of {@code board} and {@code desk}. */
class DueOfDatabaseTest {

    private static final String NINE =
            "{\"case\":\"9\",\"procedure\":\"licence\",\"limit\":\"notice\",\"lastDay\":\"2024-03-19\",\"expiresAt\":\"2024-03-20T00:00+08:00\",\"warnsFrom\":null,";
    private static final String SEVEN =
            "{\"case\":\"7\",\"procedure\":\"licence\",\"limit\":\"decision\",\"lastDay\":\"2024-04-01\",\"expiresAt\":\"2024-04-02T00:00+08:00\",\"warnsFrom\":null,";
    private static final String EIGHT =
            "{\"case\":\"8\",\"procedure\":\"licence\",\"limit\":\"decision\",\"lastDay\":\"2024-04-03\",\"expiresAt\":\"2024-04-04T00:00+08:00\",\"warnsFrom\":null,";

    private final KeptFile file;

    DueOfDatabaseTest(@TempDir Path folder) {
        file = new KeptFile(folder);
    }

    private Ran due(String... options) {
        return of("due", options);
    }

    private Ran of(String command, String... options) {
        return shixian(Stream.concat(Stream.of(command, "--db", file.url()), Stream.of(options))
                .toArray(String[]::new));
    }

    private void isTold(String message, String... options) {
        assertThat(due(options)).isEqualTo(new Ran(2, "", message + "\n"));
    }

    @Test
    void lists_them_soonest_first() {
        assertThat(due("--at", "2024-03-12T10:00", "--json").lines())
                .containsExactly(
                        NINE + "\"left\":\"5 working days\",\"overdue\":null,\"light\":\"green\"}",
                        SEVEN + "\"left\":\"14 working days\",\"overdue\":null,\"light\":\"green\"}",
                        EIGHT + "\"left\":\"16 working days\",\"overdue\":null,\"light\":\"green\"}",
                        "{\"at\":\"2024-03-12T10:00+08:00\",\"unrecorded\":0,\"toCome\":3}");
    }

    @Test
    void shows_them_as_a_table() {
        assertThat(due("--at", "2024-03-20").out()).isEqualTo("""
                将届满的时限 / Limits that run out next  2024-03-20T00:00+08:00

                  办件  程序          时限                届满日      逾期始于                剩余或逾期     灯
                  ────  ────────────  ──────────────────  ──────────  ──────────────────────  ─────────────  ───
                  9     行政许可办件  告知补正或决定受理  2024-03-19  2024-03-20T00:00+08:00  逾期1个工作日  ●红
                  7     行政许可办件  作出许可决定        2024-04-01  2024-04-02T00:00+08:00  剩8个工作日    ○绿
                  8     行政许可办件  作出许可决定        2024-04-03  2024-04-04T00:00+08:00  剩10个工作日   ○绿

                  已到时未记录 / due and not recorded 1   其余 / others 2
                """);
        assertThat(due("--at", "2024-03-19T09:00", "--lang", "en", "--most", "1")
                        .lines())
                .endsWith("", "  due and not recorded 0   others 3")
                .element(4)
                .asString()
                .startsWith("  9     ")
                .contains("  2024-03-19  2024-03-20T00:00+08:00  due today  ", "yellow");
    }

    @Test
    void puts_first_what_has_run_out_and_records_nothing() {
        Ran before = of("verify");

        assertThat(due("--at", "2024-03-20", "--json", "--most", "1").lines())
                .containsExactly(
                        NINE + "\"left\":null,\"overdue\":\"1 working day\",\"light\":\"red\"}",
                        "{\"at\":\"2024-03-20T00:00+08:00\",\"unrecorded\":1,\"toCome\":2}");
        assertThat(of("verify")).isEqualTo(before);
    }

    @Test
    void looks_at_this_moment_unless_told() {
        assertThat(due("--json").lines()).hasSize(4).last().asString().endsWith(",\"unrecorded\":3,\"toCome\":0}");
    }

    /** The board reads the histories and has their clocks count. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-03-12T10:00", "2024-03-17", "2024-03-19T23:59", "2024-04-02", "2024-05-04"})
    void tells_what_the_board_tells(String moment) {
        List<String> board = of("board", "--at", moment, "--format", "json").lines();
        List<String> due = due("--at", moment, "--json").lines();

        assertThat(due.subList(0, 3))
                .map(DueOfDatabaseTest::shared)
                .containsExactlyElementsOf(board.subList(0, 3).stream()
                        .map(DueOfDatabaseTest::shared)
                        .toList());
    }

    private static String shared(String line) {
        return line.replaceAll("\"(stage|owedBy|status|warnsFrom|certainty)\":(null|\"[^\"]*\"),?", "")
                .replaceFirst("\"bound\":\\{[^}]*\\},", "")
                .replace(",}", "}");
    }

    @Test
    void reads_no_history() throws SQLException {
        Ran before = due("--at", "2024-03-20");
        file.execute("UPDATE shixian_event SET payload = 'gone'");

        assertThat(due("--at", "2024-03-20")).isEqualTo(before);
        assertThat(before.exit()).isZero();
    }

    @Test
    void passes_over_what_has_ended_or_runs_no_limit() throws SQLException {
        file.execute("UPDATE shixian_case SET phase = 'closed' WHERE case_id = '9'");
        file.execute("UPDATE shixian_case SET next_due = 'never', red_from = 'never' WHERE case_id = '7'");

        assertThat(due("--at", "2024-03-20", "--json").lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(EIGHT);
    }

    @Test
    void says_so_if_no_limit_is_running() throws SQLException {
        file.execute("UPDATE shixian_case SET phase = 'closed'");

        assertThat(due("--at", "2024-03-20").lines())
                .contains("  没有正在计算的时限 / no limit is running", "  已到时未记录 / due and not recorded 0   其余 / others 0");
        assertThat(due("--at", "2024-03-20", "--json").lines())
                .containsExactly("{\"at\":\"2024-03-20T00:00+08:00\",\"unrecorded\":0,\"toCome\":0}");
    }

    @Test
    void shows_the_codes_of_a_procedure_that_it_does_not_know() throws SQLException {
        file.execute("UPDATE shixian_case SET procedure_code = 'city.own', next_limit = 'look' WHERE case_id = '9'");

        assertThat(due("--at", "2024-03-12", "--lang", "en").lines().get(4))
                .contains("  city.own ", " look ", "2024-03-19", "7 calendar days left");
    }

    @Nested
    class Of_a_host_that_warns {

        Of_a_host_that_warns() {
            file.work(store -> desk(store, "2024-03-12T02:00:00Z").reindex());
        }

        private ServiceDesk desk(JdbcStore store, String now) {
            return ServiceDesk.with(Catalog.builtIn(), ChinaCalendar.published(), store, store)
                    .at(Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                    .warning(Ladder.LIGHT)
                    .open();
        }

        private String listed(String moment, String... options) {
            return due(Stream.concat(Stream.of("--at", moment), Stream.of(options))
                            .toArray(String[]::new))
                    .out();
        }

        /** The warning comes as the light turns yellow. */
        @Test
        void shows_when_to_warn_of_a_limit_and_no_last_day() {
            String nine =
                    "{\"case\":\"9\",\"procedure\":\"licence\",\"limit\":\"notice\",\"lastDay\":null,\"expiresAt\":null,\"warnsFrom\":\"2024-03-18T00:00+08:00\",\"left\":null,\"overdue\":null,\"light\":";

            assertThat(listed("2024-03-17T23:59", "--json"))
                    .startsWith(nine + "\"green\"}\n")
                    .contains("\"unrecorded\":0,\"toCome\":3}");
            assertThat(listed("2024-03-18", "--json"))
                    .startsWith(nine + "\"yellow\"}\n")
                    .contains("\"unrecorded\":1,\"toCome\":2}");
            assertThat(listed("2024-03-18", "--lang", "en"))
                    .contains("  -  ", "warning from", "due and not recorded 1   others 2");
        }

        @Test
        void shows_the_last_day_once_it_has_warned() {
            file.work(store -> desk(store, "2024-03-18T02:00:00Z").tick());

            assertThat(listed("2024-03-18T10:01", "--json"))
                    .startsWith(NINE + "\"left\":\"1 working day\",\"overdue\":null,\"light\":\"yellow\"}\n");
        }
    }

    @Nested
    class Its_errors {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--limit=5 working days",
                    "--from=2026-01-05",
                    "--before=2026-01-05",
                    "--suspend=2026-01-05/",
                    "--extend=1 working day",
                    "--hours=09:00-12:00",
                    "--roll=none",
                    "--strict",
                    "--explain"
                })
        void tell_that_a_limit_is_either_counted_or_listed(String option) {
            String name = option.replaceFirst("=.*", "");

            isTold(
                    name + " counts a limit of its own, and --db lists those of a database; leave out --db or " + name,
                    option);
        }

        @ParameterizedTest
        @ValueSource(strings = {"--most=3", "--at=2026-01-05", "--rules=x", "--db-user=clerk", "--db-password=sesame"})
        void tell_what_is_for_databases_only(String option) {
            String name = option.replaceFirst("=.*", "");

            assertThat(shixian("due", "--limit", "5 working days", "--from", "2026-01-05", option))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            name + " is for the limits of a database; name it with --db URL, or leave out " + name
                                    + "\n"));
        }

        @Test
        void tell_the_way_out() {
            isTold("--most 0 lists nothing; give 1 or more", "--most", "0");
            isTold(
                    "--at 1999-01-01 is outside the calendar; choose a day from 2001-01-01 to 2100-12-31",
                    "--at",
                    "1999-01-01");
            assertThat(shixian("due", "--db", "jdbc:h2:mem:no-such").err())
                    .startsWith("the database jdbc:h2:mem:no-such is not there; check its name")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_line_is_wider_than_100_columns(String language) {
        assertThat(due("--at", "2024-03-12", "--lang", language).lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
    }
}
