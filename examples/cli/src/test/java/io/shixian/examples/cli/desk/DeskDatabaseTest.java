package io.shixian.examples.cli.desk;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.KeptFile;
import io.shixian.examples.cli.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code desk --db} on a file. */
class DeskDatabaseTest {

    private static final String LOG = Logs.text(400);

    @TempDir
    private Path folder;

    private Ran desk(String log, String... options) {
        String[] args = new String[options.length + 5];
        System.arraycopy(new String[] {"desk", "--replay", "-", "--db", url()}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return reading(log, args);
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("desk").toAbsolutePath();
    }

    @Test
    void prints_what_it_prints_without_a_database() {
        Ran kept = desk(LOG, "--create-tables");

        assertThat(kept).isEqualTo(reading(LOG, "desk", "--replay", "-"));
        assertThat(desk(LOG)).isEqualTo(kept);
        assertThat(desk(LOG, "--json")).isEqualTo(reading(LOG, "desk", "--replay", "-", "--json"));
    }

    @Test
    void goes_on_with_a_log_that_has_grown() {
        desk(Logs.text(150), "--create-tables");

        assertThat(desk(LOG, "--create-tables")).isEqualTo(reading(LOG, "desk", "--replay", "-"));
    }

    @Test
    void makes_no_file_unless_asked() {
        assertThat(desk(LOG))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "the database " + KeptFile.shown(url()) + " is not there; check its name, or make it first"
                                + " (desk --create-tables makes a file of H2)\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void makes_nothing_of_a_log_that_is_malformed() {
        assertThat(desk("case,at\n", "--create-tables").exit()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refuses_to_make_tables_nowhere() {
        assertThat(reading(LOG, "desk", "--replay", "-", "--create-tables"))
                .isEqualTo(new Ran(2, "", "--create-tables has no database to make them in; give it with --db URL\n"));
    }

    @Test
    void keeps_a_file_for_its_user_only() {
        desk(LOG, "--create-tables", "--db-user", "clerk", "--db-password", "open-sesame");
        assertThat(Files.exists(folder.resolve("desk.mv.db"))).isTrue();

        Ran wrong = desk(LOG, "--db-user", "clerk", "--db-password", "shut-sesame");
        assertThat(wrong)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "the database " + KeptFile.shown(url())
                                + " refuses the user or the password; give --db-user, and the password"
                                + " in SHIXIAN_DB_PASSWORD\n"));
        assertThat(desk(LOG, "--db-user", "clerk", "--db-password", "open-sesame")
                        .exit())
                .isZero();
    }
}
