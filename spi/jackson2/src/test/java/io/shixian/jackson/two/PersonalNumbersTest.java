package io.shixian.jackson.two;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.party.MobileNumber;
import io.shixian.core.party.ResidentId;
import io.shixian.core.party.UnifiedSocialCreditCode;
import io.shixian.core.party.Verdict.Outcome;
import io.shixian.json.CanonicalJson;
import io.shixian.json.MalformedJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are written whole, else they could not be read again; what is refused is not repeated. */
class PersonalNumbersTest {

    @Test
    void are_written_whole_though_they_print_masked() {
        assertThat(CanonicalJson.text(new ResidentId("440524188001010014"))).isEqualTo("\"440524188001010014\"");
        assertThat(CanonicalJson.text(new MobileNumber("19912345678"))).isEqualTo("\"19912345678\"");
        assertThat(ShixianJson.read(MobileNumber.class, "\"19912345678\"")).hasToString("199****5678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"440524188001010015", "44052418800101001", "440524188013010014", "张三44052418800101"})
    void are_not_repeated_if_no_resident_number(String text) {
        refused(ResidentId.class, text, "$ is a text but not a resident number; write a resident number such as ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991234567", "+8619912345678", "12912345678"})
    void are_not_repeated_if_no_mobile_number(String text) {
        refused(MobileNumber.class, text, "$ is a text but not a mobile number; write a mobile number such as ");
    }

    private static void refused(Class<?> type, String text, String message) {
        String json = '"' + text + '"';
        assertThatThrownBy(() -> ShixianJson.read(type, json)).satisfies(e -> check(e, text, message));
        assertThatThrownBy(() -> io.shixian.jackson.ShixianJson.read(type, json))
                .satisfies(e -> check(e, text, message));
        assertThatThrownBy(() -> ShixianJson.mapper().readValue(json, type)).satisfies(e -> hides(e, text));
        assertThatThrownBy(() -> io.shixian.jackson.ShixianJson.mapper().readValue(json, type))
                .satisfies(e -> hides(e, text));
    }

    private static void check(Throwable e, String text, String message) {
        assertThat(e).isInstanceOf(MalformedJsonException.class).hasMessageStartingWith(message);
        hides(e, text);
    }

    private static void hides(Throwable thrown, String text) {
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            assertThat(e.toString()).doesNotContain(text);
        }
    }

    @Test
    void of_organisations_are_read_though_the_check_character_is_wrong() {
        UnifiedSocialCreditCode early = ShixianJson.read(UnifiedSocialCreditCode.class, "\"91350211M00013FA1N\"");
        assertThat(early.verdict().outcome()).isEqualTo(Outcome.BAD_CHECK_DIGIT);
        assertThat(ShixianJson.write(early)).isEqualTo("\"91350211M00013FA1N\"");
    }
}
