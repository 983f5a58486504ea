package io.shixian.examples.cli.board;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.KeptFile;
import io.shixian.examples.cli.Ran;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board of a database. The last days are those of the tests of {@code desk}, which received the same on the same days. */
class BoardOfDatabaseTest {

    private final KeptFile file;

    BoardOfDatabaseTest(@TempDir Path folder) {
        file = new KeptFile(folder);
    }

    private Ran board(String... options) {
        String[] args = new String[options.length + 5];
        System.arraycopy(new String[] {"board", "--db", file.url(), "--format", "csv"}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return shixian(args);
    }

    @Test
    void lists_the_limits_that_run_out_next() {
        assertThat(board("--at", "2024-03-12T10:00").lines())
                .extracting(line -> line.replaceFirst(",published$", ""))
                .containsExactly(
                        "case,procedure,stage,bound,limit,owedBy,lastDay,expiresAt,status,left,overdue,light,certainty",
                        "9,licence,received,applicant:9,notice,window,2024-03-19,2024-03-20T00:00+08:00,running,5 working days,,green",
                        "7,licence,accepted,applicant:7,decision,decider,2024-04-01,2024-04-02T00:00+08:00,running,14 working days,,green",
                        "8,licence,accepted,applicant:8,decision,decider,2024-04-03,2024-04-04T00:00+08:00,running,16 working days,,green");
    }

    @Test
    void shows_what_is_overdue_and_records_nothing() {
        Ran before = shixian("verify", "--db", file.url());

        assertThat(board("--at", "2024-03-20", "--light", "red").lines().get(1))
                .startsWith("9,licence,received,applicant:9,notice,window,2024-03-19,")
                .contains(",breached,,1 working day,red,");
        assertThat(shixian("verify", "--db", file.url())).isEqualTo(before);
    }

    @Test
    void looks_at_this_moment_unless_told() {
        assertThat(board().lines()).hasSize(4).element(1).asString().contains(",breached,");
    }

    @Test
    void asks_for_the_rule_book_of_a_case_that_was_opened_under_one() throws SQLException {
        file.execute("UPDATE shixian_event SET payload = REPLACE(payload, '\"version\":1', '\"version\":5')");

        assertThat(board())
                .isEqualTo(new Ran(
                        2,
                        "",
                        "case 9 runs under licence@5, which the store's catalog does not have; keep every version that"
                                + " a case was opened under; give its rule book with --rules FILE\n"));
    }

    @Test
    void is_either_of_a_script_or_of_a_database() {
        assertThat(board("-"))
                .isEqualTo(new Ran(2, "", "give either a SCRIPT or --db URL; see shixian board --help\n"));
    }
}
