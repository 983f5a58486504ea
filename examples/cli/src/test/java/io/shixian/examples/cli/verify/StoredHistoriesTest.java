package io.shixian.examples.cli.verify;

import static io.shixian.examples.cli.Ran.reading;
import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.KeptFile;
import io.shixian.examples.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify} and {@code export} of the histories in a database. */
class StoredHistoriesTest {

    private static final String CHANGE =
            "UPDATE shixian_event SET payload = REPLACE(payload, 'T05', 'T04') WHERE case_id = '8' AND event_no = 2";

    private final KeptFile file;
    private final Path folder;

    StoredHistoriesTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = new KeptFile(folder);
    }

    private Ran verify(String... named) {
        String[] args = new String[named.length + 5];
        System.arraycopy(new String[] {"verify", "--db", file.url(), "--lang", "en"}, 0, args, 0, 5);
        System.arraycopy(named, 0, args, 5, named.length);
        return shixian(args);
    }

    private Ran export(String... named) {
        String[] args = new String[named.length + 3];
        System.arraycopy(new String[] {"export", "--db", file.url()}, 0, args, 0, 3);
        System.arraycopy(named, 0, args, 3, named.length);
        return shixian(args);
    }

    private String heads() throws IOException {
        return Files.writeString(folder.resolve("heads"), export().out()).toString();
    }

    @Test
    void are_whole_if_nobody_touched_them() throws IOException {
        assertThat(verify()).isEqualTo(new Ran(0, "3 cases, 5 events: all whole\n", ""));
        assertThat(verify("8").out()).startsWith("whole: 2 events, last digest ");
        assertThat(verify("--heads", heads()).out()).isEqualTo("3 cases, 5 events: all whole\n");
        assertThat(verify("8", "--heads", heads()).exit()).isZero();
    }

    @Test
    void are_broken_at_the_first_event_that_was_changed() throws SQLException {
        file.execute(CHANGE);

        assertThat(verify("8")).isEqualTo(new Ran(1, "broken at event 2: it or its digest was changed\n", ""));
        assertThat(verify("7").exit()).isZero();
        assertThat(verify())
                .isEqualTo(new Ran(
                        1,
                        "case 8: broken at event 2: it or its digest was changed\n3 cases, 5 events: 1 finding\n",
                        ""));
    }

    @Test
    void show_by_heads_kept_elsewhere_that_a_case_is_gone() throws SQLException, IOException {
        String heads = heads();
        for (String table : new String[] {"case", "event", "party"}) {
            file.execute("DELETE FROM shixian_" + table + " WHERE case_id = '7'");
        }

        assertThat(verify()).isEqualTo(new Ran(0, "2 cases, 3 events: all whole\n", ""));
        assertThat(verify("--heads", heads).out())
                .startsWith("case 7: broken at event ")
                .endsWith(": 1 finding\n");
        assertThat(verify("--heads", heads).exit()).isEqualTo(1);
        assertThat(verify("7", "--heads", heads).exit()).isEqualTo(1);
    }

    @Test
    void leave_as_files_that_can_be_checked_without_the_database() throws SQLException {
        Ran history = export("8");

        assertThat(reading(history.out(), "verify", "-", "--lang", "en").out())
                .isEqualTo(verify("8").out());
        file.execute(CHANGE);
        assertThat(reading(export("8").out(), "verify", "-").exit()).isEqualTo(1);
    }

    @Test
    void that_are_not_there_are_told() throws IOException {
        String unknown = "the database has no case 'zz'; board --db lists those that are open\n";

        assertThat(verify("zz")).isEqualTo(new Ran(2, "", unknown));
        assertThat(export("zz")).isEqualTo(new Ran(2, "", unknown));
        assertThat(verify("zz", "--heads", heads()).err())
                .isEqualTo("the heads have none of case 'zz'; leave out --heads, or name another case\n");
        assertThat(verify("").err()).startsWith("case '': a case id has 1 to 100 characters");
        assertThat(export("8", "9").err())
                .isEqualTo("'9' is one name too many; with --db name a case only, or none at all\n");
    }

    @Test
    void can_not_leave_if_what_stands_there_is_no_event() throws SQLException {
        file.execute("UPDATE shixian_event SET payload = '{}' WHERE case_id = '8'");

        assertThat(export("8").exit()).isEqualTo(2);
        assertThat(export("8").err())
                .contains("verify --db names the first event that does not fit")
                .hasLineCount(1);
    }
}
