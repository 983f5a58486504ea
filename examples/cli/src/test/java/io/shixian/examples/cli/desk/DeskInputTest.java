package io.shixian.examples.cli.desk;

import static io.shixian.examples.cli.Ran.reading;
import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be replayed: one line names it, and nothing is printed besides. */
class DeskInputTest {

    private static void isRefused(Ran ran, String message) {
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo(message + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    case,when,activity                             | line 1: column 'at' is missing in 'case,when,activity'; name every column in the first line
                    case,at,activity,at                            | line 1: column 'at' is there twice; name it once
                    case,at,activity                               | no event follows the header; give one on each line
                    H;7,2024-03-04,receipt                         | line 2: at '2024-03-04' is not a moment with an offset; write one such as 2027-01-15T09:00+08:00
                    H;7,2024-02-30T00:00:00Z,receipt               | line 2: at '2024-02-30T00:00:00Z' is not a moment with an offset; write one such as 2027-01-15T09:00+08:00
                    H;7,2000-12-31T15:59:59Z,receipt               | line 2: at '2000-12-31T15:59:59Z' is outside the calendar; give moments from 2001-01-01 to 2099-12-31
                    H;7,2100-01-01T00:00:00Z,receipt               | line 2: at '2100-01-01T00:00:00Z' is outside the calendar; give moments from 2001-01-01 to 2099-12-31
                    H;7,2024-03-04T00:00:00Z,                      | line 2: the activity is blank; say what was done, such as receipt
                    H;,2024-03-04T00:00:00Z,receipt                | line 2: case '' can't be used: a case id has 1 to 100 characters, none of them a line break or another control character
                    H;7,2024-03-04T00:00:00Z                       | line 2: '7,2024-03-04T00:00:00Z' has a field count of 2, the header of 3; give every column one field, columns case, at, activity among them
                    H;7,2024-03-04T00:00:00Z,T05                   | line 2: case '7' has 'T05' before its receipt; begin every case with receipt
                    H;7,2024-03-04T00:00:00Z,T02                   | line 2: case '7' has 'T02' before its receipt; begin every case with receipt
                    H;R;7,2024-03-05T00:00:00Z,receipt             | line 3: case '7' is received a second time, after line 2; give another application another case
                    H;R;;7,2024-03-04T00:00:00Z,T02                | line 4: at '2024-03-04T00:00:00Z' is earlier than '2024-03-04T02:00:00Z' on line 2; sort the lines by time
                    H;"7,2024-03-04T00:00:00Z,receipt              | line 2: field '"7,2024-03-04T00:00:00Z,receipt' has no closing quote; close it on the same line
                    H;7,2024-03-04T00:00:00Z,rec"eipt              | line 2: field 'rec"eipt' has a quote inside; quote the whole field and double the quotes inside it
                    H;"7"7,2024-03-04T00:00:00Z,receipt            | line 2: field '"7"7' goes on after its closing quote; put a comma there, or double the quotes inside the field
                    """)
    void a_malformed_log_is_refused_with_the_line(String log, String message) {
        String lines =
                log.replace(";", "\n").replace("H", "case,at,activity").replace("R", "7,2024-03-04T02:00:00Z,receipt");

        isRefused(reading(lines, "desk", "--replay", "-"), message);
        isRefused(reading(lines, "desk", "--replay", "-", "--json"), message);
    }

    @Test
    void an_empty_log_is_refused() {
        isRefused(reading("", "desk", "--replay", "-"), "nothing to read; begin with the header case,at,activity");
    }

    @Test
    void a_line_that_never_ends_is_refused_before_it_fills_the_memory() {
        isRefused(
                reading("case,at,activity\n" + "x".repeat(2_000_000), "desk", "--replay", "-"),
                "line 2: longer than 1048576 bytes; break the input into shorter lines");
    }

    @Test
    void a_long_value_is_cut_in_the_message() {
        Ran ran = reading("case,at,activity\n7," + "9".repeat(500) + ",receipt", "desk", "--replay", "-");

        assertThat(ran.err()).startsWith("line 2: at '" + "9".repeat(60) + "…' is not a moment");
    }

    @Test
    void a_missing_file_is_named() {
        isRefused(
                shixian("desk", "--replay", "no-such.csv"),
                "the file 'no-such.csv' can't be read: there is no such file; name a readable UTF-8 file");
    }

    @Test
    void a_folder_is_not_a_log(@TempDir Path folder) {
        Ran ran = shixian("desk", "--replay", folder.toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("the file '").contains("can't be read").hasLineCount(1);
    }

    @Test
    void an_unknown_language_is_refused_before_anything_is_read() {
        Ran ran = shixian("desk", "--replay", "no-such.csv", "--json", "--lang", "nl");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--lang 'nl' is not a language").hasLineCount(1);
    }

    @Test
    void a_log_must_be_named() {
        Ran ran = shixian("desk");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("--replay").hasLineCount(1);
    }
}
