package io.shixian.examples.cli.database;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.KeptFile;
import io.shixian.examples.cli.Ran;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a database is told in one line, and what may be a password never. */
class DatabaseFaultTest {

    private static void isTold(Ran ran, String message) {
        assertThat(ran).isEqualTo(new Ran(2, "", message + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    jdbc:oracle:thin:@db                                       | --db 'jdbc:oracle:thin:@db' is not a database that can be opened; write jdbc:h2:file:./NAME, jdbc:postgresql://HOST/NAME, jdbc:mariadb://HOST/NAME or jdbc:mysql://HOST/NAME
                    desk.mv.db                                                 | --db 'desk.mv.db' is not a database that can be opened; write jdbc:h2:file:./NAME, jdbc:postgresql://HOST/NAME, jdbc:mariadb://HOST/NAME or jdbc:mysql://HOST/NAME
                    jdbc:sqlserver://root:sesame@db/x?password=sesame          | --db 'jdbc:sqlserver://db/x' is not a database that can be opened; write jdbc:h2:file:./NAME, jdbc:postgresql://HOST/NAME, jdbc:mariadb://HOST/NAME or jdbc:mysql://HOST/NAME
                    jdbc:h2:file:desk                                          | the database jdbc:h2:file:desk lies nowhere; begin the path with ./ or /
                    jdbc:h2:file:./target/no-such                              | the database jdbc:h2:file:./target/no-such is not there; check its name, or make it first (desk --create-tables makes a file of H2)
                    jdbc:h2:mem:no-such                                        | the database jdbc:h2:mem:no-such is not there; check its name, or make it first (desk --create-tables makes a file of H2)
                    jdbc:h2:file:./target/x;NO_SUCH=1                          | the database jdbc:h2:file:./target/x answered SQL state 90113, error 90113; see what its log says of it
                    jdbc:h2:file:./target/x;PASSWORD=sesame                    | the URL of jdbc:h2:file:./target/x names a user or a password; give --db-user, and the password in SHIXIAN_DB_PASSWORD
                    jdbc:postgresql://127.0.0.1:1/x?user=a&password=sesame     | the database jdbc:postgresql://127.0.0.1:1/x can't be reached; see that its server runs and the URL is right, then say the same again
                    jdbc:postgresql://127.0.0.1:port/x?password=sesame         | the database jdbc:postgresql://127.0.0.1:port/x can't be opened by this URL; see what its driver asks of one
                    jdbc:mariadb://127.0.0.1:1/x?user=a&password=sesame        | the database jdbc:mariadb://127.0.0.1:1/x can't be reached; see that its server runs and the URL is right, then say the same again
                    jdbc:mysql://127.0.0.1:1/x?user=a&password=sesame          | the database jdbc:mysql://127.0.0.1:1/x can't be reached; see that its server runs and the URL is right, then say the same again
                    jdbc:mariadb:x                                             | the database jdbc:mariadb:x can't be opened by this URL; see what its driver asks of one
                    """)
    void a_wrong_url_is_told(String url, String message) {
        isTold(shixian("outbox", "--db", url, "--db-user", "clerk", "--db-password", "sesame"), message);
        isTold(shixian("outbox", "--debug", "--db", url), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outbox", "board", "due", "verify", "export"})
    void no_command_goes_without_a_database_or_a_file(String command) {
        assertThat(shixian(command).exit()).isEqualTo(2);
        assertThat(shixian(command).err()).contains("--db").hasLineCount(1);
    }

    @Nested
    class Tables_that {

        private final KeptFile file;

        Tables_that(@TempDir Path folder) {
            file = new KeptFile(folder);
        }

        private String name() {
            return KeptFile.shown(file.url());
        }

        private Ran outbox() {
            return shixian("outbox", "--db", file.url());
        }

        @Test
        void are_not_there_are_told() throws SQLException {
            file.execute("DROP TABLE shixian_schema");

            isTold(
                    outbox(),
                    "the database " + name() + " has no tables of cases; make them with desk --create-tables,"
                            + " or by the scripts of spi/jdbc");
        }

        @Test
        void are_there_in_part_are_told() throws SQLException {
            file.execute("DROP TABLE shixian_outbox");

            assertThat(outbox().exit()).isEqualTo(2);
            assertThat(outbox().err())
                    .startsWith("the database " + name() + " lacks a table")
                    .hasLineCount(1);
        }

        @Test
        void are_newer_are_told() throws SQLException {
            file.execute("INSERT INTO shixian_schema (version, script) VALUES (99, 'V99')");

            isTold(
                    outbox(),
                    "the tables of " + name() + " are of version 99, and this program knows 1; take a newer one");
        }
    }
}
