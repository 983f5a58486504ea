package io.shixian.examples.cli.board;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import io.shixian.examples.cli.text.CsvLine;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardInputTest {

    private static final String OPEN =
            "{\"at\":\"2025-09-26T16:00+08:00\",\"case\":\"c1\",\"open\":\"consultation.technical\",\"by\":{\"role\":\"applicant\",\"party\":\"u-1\"}}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    --format=xml                                | --format 'xml' is not a format; write one of text, json, csv
                    --light=blue                                | --light 'blue' is not a light; write one of green, yellow, red
                    --procedure=complaint                       | --procedure 'complaint' is not a procedure; the nearest are complaint.business, complaint.technical,
                    --role=gardener                             | --role 'gardener' is not a role of any procedure; write one of
                    --role=                                     | --role '' is not a role of any procedure
                    --role=window --procedure=app.exception     | --role 'window' is not a role of app.exception; write one of operator, accessor, administrator
                    --role=accessor:                            | --role: a party's id has 1 to 100 characters
                    --at=soon                                   | --at 'soon' is neither a date nor a moment
                    --at=2101-01-01                             | --at 2101-01-01 is outside the calendar
                    --at=2025-09-26                             | --at '2025-09-26' is before the script's last line; give 2025-09-26T16:00+08:00 or later
                    --at=2025-09-26T15:59:59                    | is before the script's last line
                    --lang=fr                                   | --lang 'fr' is not a language
                    --red                                       | see shixian board --help
                    """)
    void a_wrong_option_is_told_in_one_line(String options, String message) {
        Ran ran = reading(OPEN, ("board - " + options).split(" "));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains(message);
    }

    @Test
    void the_moment_of_the_last_line_is_not_before_it() {
        assertThat(reading(OPEN, "board", "-", "--at", "2025-09-26T16:00"))
                .isEqualTo(reading(OPEN, "board", "-"))
                .extracting(Ran::exit)
                .isEqualTo(0);
    }

    @Nested
    class A_script {

        @Test
        void with_refused_lines_has_a_board() {
            Ran ran = reading(OPEN + OPEN, "board", "-", "--format", "csv");

            assertThat(ran.err()).isEmpty();
            assertThat(ran.exit()).isZero();
            assertThat(ran.lines()).hasSize(2);
        }

        @Test
        void whose_answers_are_not_as_expected_has_a_board() {
            String other = OPEN.replace("}}\n", "},\"expectAnswer\":{\"outcome\":\"refused\"}}\n");

            assertThat(reading(other, "board", "-").exit()).isZero();
        }

        @Test
        void with_a_malformed_line_has_none() {
            assertThat(reading(OPEN + "{}\n", "board", "-"))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "line 2: a line has one of open, act, suspend, resume, extend, tick, notice, not none\n"));
        }

        @Test
        void that_is_empty_or_missing_has_none() {
            assertThat(reading("", "board", "-").err()).startsWith("the script '-' has no line");
            assertThat(reading("", "board", "no-such").err()).contains("there is no such file");
            assertThat(reading("", "board", "no-such").exit()).isEqualTo(2);
        }

        @Test
        void that_leads_out_of_the_calendar_has_none() {
            assertThat(reading(OPEN.replace("2025-09-26", "2100-12-31"), "board", "-")
                            .exit())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_day_that_no_notice_arranges_yet_is_provisional() {
        String later = OPEN.replace("2025-09-26", "2030-03-04");

        assertThat(reading(later, "board", "-", "--format", "csv").lines().get(1))
                .endsWith(",green,provisional");
        assertThat(reading(later, "board", "-", "--lang", "en").out()).contains("provisional");
    }

    @Nested
    class Awkward_names {

        private final String awkward = OPEN.replace("c1", "c,\\\"1\\\"").replace("u-1", " u\\n\\u001b[31m");

        @Test
        void are_quoted_in_csv() {
            String line = reading(awkward, "board", "-", "--format", "csv").out();

            assertThat(line)
                    .contains("\n\"c,\"\"1\"\"\",consultation.technical,received,\"applicant: u\n\u001b[31m\",reply,");
            assertThat(CsvLine.fields(line.lines().toList().get(1).split(",consultation")[0]))
                    .containsExactly("c,\"1\"");
        }

        @Test
        void can_not_steer_the_terminal() {
            assertThat(reading(awkward, "board", "-").out())
                    .contains("c,\"1\"")
                    .doesNotContain("\u001b")
                    .doesNotContain("u\n");
        }
    }
}
