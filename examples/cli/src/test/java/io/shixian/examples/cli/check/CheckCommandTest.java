package io.shixian.examples.cli.check;

import static io.shixian.examples.cli.Ran.reading;
import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final Path VECTORS = Path.of("..", "vectors", "time.jsonl");
    private static final String PLUS =
            "{\"id\":\"p\",\"rule\":\"plus\",\"date\":\"2018-07-04\",\"plus\":-11,\"expect\":{\"date\":\"2018-06-19\"}}";

    @TempDir
    private Path folder;

    @Nested
    class The_shipped_cases {

        @Test
        void all_pass() {
            assertThat(shixian("check", VECTORS.toString())).isEqualTo(new Ran(0, "400 passed, 0 failed\n", ""));
        }

        @Test
        void may_be_given_twice_and_counted_together() {
            assertThat(shixian("check", VECTORS.toString(), VECTORS.toString()).lines())
                    .containsExactly("800 passed, 0 failed");
        }

        @Test
        void fail_where_the_file_is_corrupted() throws IOException {
            Path copy = folder.resolve("time.jsonl");
            String text = Files.readString(VECTORS);
            assertThat(text).contains("\"lastDay\": \"2014-03-04\"");
            Files.writeString(copy, text.replaceFirst("\"lastDay\": \"2014-03-04\"", "\"lastDay\": \"2014-03-05\""));

            Ran ran = shixian("check", copy.toString());

            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.lines()).hasSize(2).last().isEqualTo("399 passed, 1 failed");
            assertThat(ran.lines().get(0))
                    .contains("time.jsonl line 1 T20-20261122-0001")
                    .contains("expected expiresAt 2014-03-05T00:00+08:00, lastDay 2014-03-05")
                    .contains("got expiresAt 2014-03-05T00:00+08:00, lastDay 2014-03-04");
        }
    }

    /**
     * Leap days, month ends, suspensions that overlap, straddle the start or take the last day, hours that stop, limits
     * counted back. What they expect was counted day by day by another program, written from the rules T10 to T22 and the
     * lists of working days alone.
     */
    @Nested
    class The_cases_at_the_edges {

        @Test
        void all_pass() {
            assertThat(shixian(
                            "check", VECTORS.resolveSibling("time-edges.jsonl").toString()))
                    .isEqualTo(new Ran(0, "373 passed, 0 failed\n", ""));
        }
    }

    @Nested
    class A_case {

        @Test
        void passes_though_its_moment_is_written_with_another_offset() {
            assertThat(reading(
                                    "{\"limit\":\"48 hours\",\"start\":\"2014-01-01T00:00Z\","
                                            + "\"expect\":{\"expiresAt\":\"2014-01-03T08:00:00.000+08:00\"}}",
                                    "check",
                                    "-")
                            .out())
                    .isEqualTo("1 passed, 0 failed\n");
        }

        @Test
        void may_stand_behind_a_byte_order_mark_and_before_a_carriage_return() {
            assertThat(reading("\uFEFF" + PLUS + "\r\n\r\n" + PLUS, "check", "-")
                            .out())
                    .isEqualTo("2 passed, 0 failed\n");
        }

        @Test
        void fails_as_an_object_in_json() {
            Ran ran = reading(PLUS.replace("06-19", "06-20"), "check", "-", "--json");

            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.lines())
                    .containsExactly(
                            "{\"file\":\"-\",\"line\":1,\"id\":\"p\",\"expected\":{\"date\":\"2018-06-20\"},\"got\":{\"date\":\"2018-06-19\"}}",
                            "{\"passed\":0,\"failed\":1}");
        }

        @Test
        void that_the_library_refuses_has_failed() {
            assertThat(reading(PLUS.replace("-11", "-99999"), "check", "-").lines())
                    .first()
                    .asString()
                    .startsWith("FAILED - line 1 p: expected date 2018-06-19; refused: counting -99999 working days");
        }
    }

    @Nested
    class A_file_that_is_not_there {

        @Test
        void is_named_once() {
            assertThat(shixian("check", "nowhere.jsonl"))
                    .isEqualTo(
                            new Ran(
                                    2,
                                    "",
                                    "the file 'nowhere.jsonl' can't be read: there is no such file; name a readable UTF-8 file\n"));
        }
    }

    @Nested
    class A_malformed_case {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                        rubbish                                                                          | not JSON
                        {"id":"x"                                                                        | not JSON
                        {"id":"x","id":"y"}                                                              | Duplicate
                        {"id":"x"} {"id":"y"}                                                            | not JSON
                        [1,2]                                                                            | the line is an array
                        "text"                                                                           | the line is a text
                        {}                                                                               | one of limit, date and after, not none
                        {"limit":"5 working days","date":"2014-01-01"}                                   | not limit and date
                        {"foo":1}                                                                        | unknown field 'foo'
                        {"date":"2014-01-01","plus":1,"expect":{"foo":1}}                                | unknown field 'expect.foo'
                        {"date":"2014-01-01","plus":1,"expect":{"workingDays":1}}                        | does not go with this case
                        {"date":"2014-01-01","plus":1,"expect":{}}                                       | nothing is expected
                        {"date":"2014-01-01","plus":1}                                                   | 'expect' is missing
                        {"id":"x","limit":"1 month"                                                      | not JSON: Unexpected end-of-input: expected close marker for Object (column
                        {"limit":"5 fortnights","start":"2014-01-01T00:00Z","expect":{"lastDay":"2014-01-02"}} | limit: '5 fortnights' is not a term
                        {"limit":"5 working days","start":"2014-01-01T00:00Z","extension":"","expect":{"lastDay":"2014-01-02"}} | extension: '' is not a term
                        {"limit":"5 working days","start":"2014-01-01T00:00Z","suspensions":[["2014-01-02T00:00Z","2014-01-01T00:00Z"]],"expect":{"lastDay":"2014-01-02"}} | suspensions: the suspension from
                        {"limit":"8 working hours","start":"2014-01-01T00:00Z","expect":{"expiresAt":"2014-01-02T00:00Z"}} | limit '8 working hours' needs office hours, which a case can't give; ask 'shixian due --hours'
                        {"rule":"T10"}                                                                   | not none; give one of them
                        {"date":"2014-01-01","plus":1.5,"expect":{"date":"2014-01-02"}}                  | 'plus' is a number with a fraction
                        {"date":"2014-01-01","plus":99999999999,"expect":{"date":"2014-01-02"}}          | 'plus' is a number out of range; it must be a whole number from -2147483648 to 2147483647
                        {"date":"2014-13-01","plus":1,"expect":{"date":"2014-01-02"}}                    | date '2014-13-01' is not a date
                        {"date":"2014-01-01","plus":1,"upTo":"2014-01-01","expect":{"date":"2014-01-02"}} | 'upTo' does not go with 'date'
                        {"date":"2014-01-01","expect":{"date":"2014-01-02"}}                             | 'plus' is missing
                        {"after":"2014-01-01","expect":{"workingDays":1}}                                | 'upTo' is missing
                        {"limit":"5 days","start":"2014-01-01T00:00Z","expect":{"lastDay":"2014-01-02"}} | is not a term
                        {"limit":"5 working days","start":"2014-01-01","expect":{"lastDay":"2014-01-02"}} | not a moment with an offset
                        {"limit":"5 working days","expect":{"lastDay":"2014-01-02"}}                     | 'start' is missing
                        {"limit":"5 working days","target":"2014-01-01","expect":{"lastDay":"2014-01-02"}} | runs from a 'start'
                        {"limit":"5 working days before","start":"2014-01-01T00:00Z","expect":{"lastDay":"2014-01-02"}} | counted back from a 'target'
                        {"limit":"5 working days","start":"2014-01-01T00:00Z","suspensions":[["2014-01-01T00:00Z"]],"expect":{"lastDay":"2014-01-02"}} | not a pair
                        {"limit":"5 working days","start":"2014-01-01T00:00Z","extension":"1 month","expect":{"lastDay":"2014-01-02"}} | in the same unit
                        """)
        void has_failed_with_a_message(String line, String message) {
            Ran ran = reading(PLUS + "\n" + line + "\n", "check", "-");

            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).isEmpty();
            assertThat(ran.lines()).hasSize(2).last().isEqualTo("1 passed, 1 failed");
            assertThat(ran.lines().get(0))
                    .startsWith("FAILED - line 2")
                    .contains(message)
                    .doesNotContain("Exception");
        }
    }
}
