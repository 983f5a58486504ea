package io.shixian.examples.cli.script;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectAnswerTest {

    private static final String OPEN =
            "{\"at\":\"2025-09-26T16:00+08:00\",\"case\":\"t\",\"open\":\"consultation.technical\",\"by\":{\"role\":\"applicant\",\"party\":\"u\"},\"expectAnswer\":";

    private static Ran expecting(String answer) {
        return reading(OPEN + answer + "}", "run", "-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"line\":1,\"case\":\"t\",\"outcome\":\"accepted\",\"code\":null}",
                "{\"version\":1.0}",
                "{\"events\":[{\"type\":\"opened\"}],\"notifications\":[]}",
                "{\"deadlines\":[{\"limit\":\"reply\"}]}",
                "{\"deadlines\":[{\"lastDay\":\"2025-09-29\"}]}",
                "{\"deadlines\":[{\"limit\":\"reply\",\"expiresAt\":\"2025-09-29T16:00:00Z\"}]}"
            })
    void holds(String answer) {
        Ran ran = expecting(answer);

        assertThat(ran.err()).isEqualTo("1 as expected, 0 not\n");
        assertThat(ran.out()).endsWith(",\"asExpected\":true}\n");
        assertThat(ran.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"outcome":"refused"}                                    | outcome: expected "refused", got "accepted"
                    {"outcom":"accepted"}                                    | outcom: expected "accepted", got nothing
                    {"stage":null}                                           | stage: expected null, got "received"
                    {"version":"1"}                                          | version: expected "1", got 1
                    {"events":[]}                                            | events: expected 0 elements, got 1
                    {"events":[{"type":"moved"}]}                            | events[0].type: expected "moved", got "opened"
                    {"events":{"type":"moved"}}                              | events: expected {"type":"moved"}, got [{
                    {"deadlines":[]}                                         | deadlines: expected 0 elements, got 1
                    {"deadlines":[{"limit":"result"}]}                       | deadlines[result]: expected {"limit":"result"}, got nothing
                    {"deadlines":[{"limit":"reply","lastDay":"2025-09-30"}]} | deadlines[reply].lastDay: expected "2025-09-30", got "2025-09-29"
                    {"asExpected":true}                                      | asExpected: expected true, got nothing
                    """)
    void differs(String answer, String difference) {
        Ran ran = expecting(answer);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("line 1: " + difference).endsWith("\n0 as expected, 1 not\n");
        assertThat(ran.out()).endsWith(",\"asExpected\":false}\n");
    }

    @Test
    void is_not_reported_where_nothing_is_expected() {
        Ran ran = reading(OPEN.replace(",\"expectAnswer\":", "}"), "run", "-");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).doesNotContain("asExpected");
    }
}
