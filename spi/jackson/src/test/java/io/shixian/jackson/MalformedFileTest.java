package io.shixian.jackson;

import static io.shixian.jackson.Samples.BOOK;
import static io.shixian.jackson.Samples.TABLE;
import static io.shixian.jackson.Samples.faults;
import static io.shixian.jackson.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedFileTest {

    @Test
    void the_samples_are_read_as_they_are() {
        assertThat(faults(BOOK)).isEmpty();
        assertThat(faults(TABLE)).isEmpty();
    }

    @Test
    void every_fault_is_listed_at_once_with_file_line_column_and_path() {
        String broken = with(with(BOOK, "5个工作日", "5日"), "\"place\": \"5\"", "\"place\": 5, \"pleace\": \"5\"");

        assertThatThrownBy(() -> RuleBookJson.read("city.json", broken))
                .isInstanceOf(MalformedRulesException.class)
                .hasMessageStartingWith("city.json has 3 faults\n"
                        + "  city.json:4:68 $.amendments[0].term: '5日' is not a term; write a whole number and one of ")
                .hasMessageContaining("\n  city.json:7:67 $.amendments[1].clause.place: it is a whole number; "
                        + "it must be a text\n")
                .hasMessageEndingWith("\n  city.json:7:80 $.amendments[1].clause.pleace: unknown field 'pleace'; "
                        + "known are id, source, place, citation");
    }

    @Test
    void the_message_shows_a_hundred_faults_and_the_list_has_all() {
        String many = with(BOOK, "[\"operator\"]", "[" + "1,".repeat(149) + "1]");

        assertThatThrownBy(() -> RuleBookJson.read("city.json", many))
                .hasMessageStartingWith("city.json has 150 faults\n")
                .hasMessageEndingWith("\n  and 50 more");
        assertThat(faults(many)).hasSize(150);
    }

    @Nested
    class Not_a_file_of_rules {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "null", "[]", "7", "\"text\"", "true"})
        void something_else_than_an_object(String json) {
            assertThat(faults(json)).first().asString().matches("\\$: it is .*; it must be an object");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{", "{]", "{\"a\": 'b'}", "{a: 1}", "{\"a\": 1,}", "{\"a\": NaN}", "{/**/}", "\u0000"})
        void no_json(String json) {
            assertThat(faults(json)).singleElement().asString().startsWith("$: not JSON: ");
        }

        @Test
        void more_than_one_object() {
            assertThat(faults(BOOK + "{}")).containsExactly("$: there is more behind the end; write one object a file");
        }

        @Test
        void a_file_that_is_too_long_too_deep_or_has_too_long_a_text() {
            assertThat(faults(" ".repeat(1_048_577))).singleElement().asString().contains("1,048,576 characters");
            assertThat(faults(" ".repeat(1_000_000) + BOOK)).isEmpty();
            assertThat(faults("[".repeat(33))).singleElement().asString().contains("32 levels");
            assertThat(faults("{\"code\": \"" + "x".repeat(4_001) + "\"}"))
                    .singleElement()
                    .asString()
                    .contains("texts of 4,000 characters");
        }

        @Test
        void a_list_that_is_longer_than_a_table_can_need() {
            assertThat(faults(with(BOOK, "[\"operator\"]", "[" + "\"operator\",".repeat(500) + "\"operator\"]")))
                    .containsExactly("$.amendments[1].roles: it has 501 items; write 500 or fewer");
        }

        @Test
        void bytes_that_are_not_utf_8_or_too_many() {
            assertThatThrownBy(() -> RuleBookJson.read("city.json", stream(new byte[] {'{', (byte) 0xC3, '}'})))
                    .isInstanceOf(MalformedRulesException.class)
                    .hasMessageEndingWith("$: the file is not UTF-8; save it as UTF-8");
            assertThatThrownBy(() -> ProcedureJson.read("city.json", stream(new byte[4_194_305])))
                    .isInstanceOf(MalformedRulesException.class)
                    .hasMessageContaining("more than 4194304 bytes");
        }

        @Test
        void a_byte_order_mark_does_no_harm() throws Exception {
            byte[] marked = ("\uFEFF" + BOOK).getBytes(StandardCharsets.UTF_8);

            assertThat(RuleBookJson.read("city.json", stream(marked)).code()).isEqualTo("city");
        }

        private ByteArrayInputStream stream(byte[] bytes) {
            return new ByteArrayInputStream(bytes);
        }
    }

    @Nested
    class Fields_of_any_file {

        @Test
        void unknown_ones_are_named_with_those_that_are_known() {
            assertThat(faults(with(BOOK, "\"amendments\"", "\"changes\"")))
                    .containsExactly("$.changes: unknown field 'changes'; known are $schema, code, label, source, "
                            + "sources, inForce, roles, amendments, procedures");
            assertThat(faults(with(BOOK, "\"amendments\"", "\"a b\\u001b\"")))
                    .first()
                    .asString()
                    .startsWith("$['a b\uFFFD']: unknown field 'a b\uFFFD'; ");
        }

        @Test
        void the_same_twice() {
            assertThat(faults(with(BOOK, "\"limit\": \"decide\"", "\"limit\": \"decide\", \"limit\": \"result\"")))
                    .containsExactly("$.amendments[0].limit: the field is there twice; keep one");
        }

        @Test
        void missing_and_null_and_blank_ones() {
            assertThat(faults(with(TABLE, "\"place\": \"2\"", "\"place\": null")))
                    .contains("$.steps[0].clause.place: the field 'place' is missing; add it, as a text");
            assertThat(faults(with(TABLE, "\"code\": \"own.matter\", ", "")))
                    .containsExactly("$: the field 'code' is missing; add it, as a text");
            assertThat(faults(with(TABLE, "\"zh\": \"答复\"", "\"zh\": \" \"")))
                    .contains("$.actions[0].label.zh: it is blank; write it, or leave the field out if it may be");
        }

        @Test
        void words_numbers_and_days_that_can_not_be() {
            assertThat(faults(with(BOOK, "2026-01-01", "2026-02-30")))
                    .containsExactly("$.source.inForce: '2026-02-30' is not a day of the years 1900 to 2999; "
                            + "write it as 2026-01-31");
            assertThat(faults(with(BOOK, "\"statute\"", "\"law\"")))
                    .containsExactly("$.source.kind: 'law' is not known; write one of statute, standard");
            assertThat(faults(with(TABLE, "\"code\": \"own.matter\"", "\"code\": \"Own\"")))
                    .containsExactly("$.code: 'Own' is not a code; write lower-case words joined by '-' or '.', "
                            + "such as take-offline");
            for (String number : new String[] {"0", "-1", "99999999999"}) {
                assertThat(faults(with(TABLE, "\"roles\": [{", "\"version\": " + number + ", \"roles\": [{")))
                        .containsExactly("$.version: it is " + number + "; write a whole number from 1 to 2147483647");
            }
            assertThat(faults(with(TABLE, "\"roles\": [{", "\"version\": 1.5, \"roles\": [{")))
                    .containsExactly("$.version: it is a number with a fraction; it must be a whole number");
        }

        @Test
        void texts_that_could_steer_a_terminal_or_can_not_be_stored() {
            assertThat(faults(with(BOOK, "City rules", "\\u001b[2J")))
                    .containsExactly(
                            "$.label.en: the text holds a control character or half a character; leave it out");
            assertThat(faults(with(BOOK, "City rules", "\\ud800")))
                    .singleElement()
                    .asString()
                    .contains("$");
        }
    }

    @Nested
    class Clauses {

        private String clause(String clause) {
            return with(BOOK, "{\"source\": \"CITY\", \"place\": \"5\"}", clause);
        }

        private static String after(String code) {
            List<String> codes = Sources.all().stream().map(Source::code).toList();
            return String.join(", ", codes.subList(codes.indexOf(code) + 1, codes.size()));
        }

        @Test
        void of_a_text_that_nobody_defined() {
            assertThat(faults(clause("{\"source\": \"TOWN\", \"place\": \"5\"}")))
                    .containsExactly("$.amendments[1].clause.source: the source 'TOWN' is not defined; "
                            + "define it in 'sources', or name one of CITY, CIVIL, LICENSING, " + after("LICENSING"));
        }

        @Test
        void of_a_text_that_the_library_knows_or_that_is_given_on_the_spot() {
            assertThat(faults(clause("{\"source\": \"GDZW\", \"place\": \"5.3-c\"}")))
                    .isEmpty();
            assertThat(faults(clause("{\"source\": %s, \"place\": \"7\"}".formatted(Samples.SOURCE))))
                    .isEmpty();
        }

        @Test
        void in_a_place_that_is_no_article() {
            assertThat(faults(clause("{\"source\": \"CITY\", \"place\": \"附则\"}")))
                    .containsExactly(
                            "$.amendments[1].clause.place: '附则' is not an article, such as 32, 32.1 or 32.1.4; "
                                    + "add a citation");
            assertThat(faults(clause("{\"source\": \"CITY\", \"place\": \"附则\", \"citation\": "
                            + "{\"zh\": \"《市办法》附则\", \"en\": \"City Rules, final provision\"}}")))
                    .isEmpty();
        }

        @Test
        void under_another_id() {
            assertThat(faults(clause("{\"source\": \"CITY\", \"place\": \"5\", \"id\": \"CITY-6\"}")))
                    .containsExactly("$.amendments[1].clause.id: it is 'CITY-6', but source and place make 'CITY-5'; "
                            + "leave it out");
        }
    }
}
