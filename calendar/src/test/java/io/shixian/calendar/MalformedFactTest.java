package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that a notice has once. */
class MalformedFactTest {

    private static final String HEAD = """
            notice: 2027
            title: 某通知
            signed: 2026-11-03
            arranges: 2027
            off: 2027-01-01 元旦
            """;

    @ParameterizedTest
    @ValueSource(strings = {"notice", "title", "signed", "arranges"})
    void a_line_that_must_be_there_is_missed(String key) {
        String missing = "'" + key + "' is missing; add a line '" + key + ": …'";

        assertThat(faults(HEAD.replaceAll(key + ":.*\n", ""))).containsExactly(missing);
        assertThat(faults(HEAD.replaceAll(key + ":.*\n", key + ":\n"))).containsExactly(missing);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "arranges: 2027     | arranges: next year    | 'arranges' is 'next year'; write a year such as 2027",
                "arranges: 2027     | arranges: 99999999999  | 'arranges' is '99999999999'; write a year such as 2027",
                "arranges: 2027     | arranges: 2000         | arranges: 2000 is outside the calendar,"
                        + " which covers 2001-01-01 to 2100-12-31",
                "arranges: 2027     | arranges: 2000000000   | arranges: 2000000000 is outside the calendar,"
                        + " which covers 2001-01-01 to 2100-12-31",
                "arranges: 2027     | arranges: -2147483648  | arranges: -2147483648 is outside the calendar,"
                        + " which covers 2001-01-01 to 2100-12-31",
                "arranges: 2027     | arranges: 0            | arranges: 0 is outside the calendar,"
                        + " which covers 2001-01-01 to 2100-12-31",
                "signed: 2026-11-03 | signed: 3 November     | 'signed' is '3 November'; write a day such as 2026-11-03",
                "signed: 2026-11-03 | signed: 2026-13        | 'signed' is '2026-13'; write a day such as 2026-11-03",
                "signed: 2026-11-03 | signed: (?)            | 'signed' is '(?)'; write a day such as 2026-11-03"
            })
    void a_faulty_fact_is_named_with_the_way_out(String good, String bad, String fault) {
        assertThat(faults(HEAD.replace(good, bad))).containsExactly(fault);
    }

    private static List<String> faults(String text) {
        return catchThrowableOfType(MalformedNoticeException.class, () -> Notice.parse(text))
                .faults();
    }
}
