package io.shixian.examples.cli.score;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedScoreTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --from 2025-10-01                                              | '--to=DAY'
            --from 2025-10-01 --to never                                   | --to 'never' is not a date
            --from 2000-10-01 --to 2025-10-31                              | --from 2000-10-01 is outside the calendar
            --from 2025-10-31 --to 2025-10-01                              | the period 2025-10-31..2025-10-01 is reversed
            --from 2025-10-01 --to 2025-10-31 --format html                | --format 'html' is not a format; write one of text, csv, json
            --from 2025-10-01 --to 2025-10-31 --party a-1                  | --party 'a-1' has no colon; write one such as accessor:a-1
            --from 2025-10-01 --to 2025-10-31 --party gardener:a-1         | --party names the role 'gardener', which no procedure has; there are
            --from 2025-10-01 --to 2025-10-31 --party accessor:            | --party: a party's id has 1 to 100 characters
            --from 2025-10-01 --to 2025-10-31 --duties many                | --duties 'many' is not DONE/DUE; write two numbers such as 9/10
            --from 2025-10-01 --to 2025-10-31 --duties 2/1                 | --duties: 2 duties done of 1 due
            --from 2025-10-01 --to 2025-10-31 --scheme no-such             | the file 'no-such' can't be read: there is no such file
            """)
    void says_what_is_wrong_and_prints_no_card(String options, String message) {
        List<String> args = new ArrayList<>(List.of("score", "-"));
        args.addAll(Arrays.asList(options.split(" ")));

        Ran ran = reading(Scripts.COMPLAINTS, args.toArray(String[]::new));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message).doesNotContain("Exception");
    }

    @Test
    void names_the_line_of_a_script_that_is_malformed() {
        Ran ran = reading(Scripts.COMPLAINTS + "rubbish\n", "score", "-", "--from", "2025-10-01", "--to", "2025-10-31");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("line 13: not JSON");
        assertThat(reading("", "score", "-", "--from", "2025-10-01", "--to", "2025-10-31")
                        .err())
                .contains("has no line");
    }
}
