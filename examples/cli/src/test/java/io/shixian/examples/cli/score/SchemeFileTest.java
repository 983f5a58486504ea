package io.shixian.examples.cli.score;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeFileTest {

    private static final String CITY = """
            {
              "code": "city", "version": 3,
              "label": {"zh": "城市考核", "en": "City assessment"},
              "source": {"code": "CITY", "title": {"zh": "城市办法, \\"试行\\"", "en": "City rules"}, "inForce": "2025-01-01"},
              "clause": "4-a",
              "disclosure": "published",
              "vocabulary": {"returns": ["accept"]},
              "indicators": [
                {"code": "late", "label": {"zh": "违反, 次", "en": "late \\"ones\\""}, "aspect": "operation",
                 "measure": "breaches", "weight": 60, "target": 0, "floor": 4, "procedures": ["complaint.business"]},
                {"code": "back", "aspect": "service", "measure": "return-rate", "weight": 40,
                 "target": 0.25, "floor": 0.5, "clause": "5"}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Ran scored(String scheme, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("scheme.json"), scheme);
        List<String> args = new ArrayList<>(
                List.of("score", "-", "--from", "2025-10-01", "--to", "2025-10-31", "--scheme", file.toString()));
        args.addAll(List.of(more));
        return reading(Scripts.COMPLAINTS, args.toArray(String[]::new));
    }

    /** One breach of four: (4 − 1) / 4 × 60 = 45. One of three: (0.5 − 1/3) / 0.25 = 2/3, × 40 = 26.666… */
    @Test
    void scores_by_the_scheme_in_the_file() throws IOException {
        assertThat(scored(CITY, "--format", "json").out())
                .isEqualTo("{\"scheme\":\"city@3\",\"label\":{\"zh\":\"城市考核\",\"en\":\"City assessment\"},"
                        + "\"from\":\"2025-10-01\",\"to\":\"2025-10-31\",\"scores\":["
                        + "{\"indicator\":\"late\",\"label\":{\"zh\":\"违反, 次\",\"en\":\"late \\\"ones\\\"\"},"
                        + "\"aspect\":\"operation\",\"measure\":\"breaches\",\"numerator\":1,\"denominator\":1,"
                        + "\"weight\":60,\"points\":45.00,\"clause\":\"城市办法, \\\"试行\\\" 4\"},"
                        + "{\"indicator\":\"back\",\"label\":{\"zh\":\"回退率\",\"en\":\"return rate\"},"
                        + "\"aspect\":\"service\",\"measure\":\"return-rate\",\"numerator\":1,\"denominator\":3,"
                        + "\"weight\":40,\"points\":26.67,\"clause\":\"城市办法, \\\"试行\\\" 5\"}],"
                        + "\"total\":71.67,\"applicableWeight\":100,\"disclosure\":\"published\","
                        + "\"clauses\":[\"城市办法, \\\"试行\\\" 4\",\"GDZW 0001.5-2019 2.1\",\"城市办法, \\\"试行\\\" 5\"]}\n");
    }

    @Test
    void quotes_what_must_be_quoted_in_comma_separated_values() throws IOException {
        assertThat(scored(CITY, "--format", "csv").lines())
                .contains("city@3,all,2025-10-01,2025-10-31,late,\"违反, 次\",\"late \"\"ones\"\"\",breaches,1,1,60,45.00,"
                        + "\"城市办法, \"\"试行\"\" 4\"");
    }

    @Test
    void is_refused_with_every_fault_on_a_line_of_its_own() throws IOException {
        Ran ran = scored("""
                {"code": "City", "version": 1.5, "label": {"zh": "城"}, "extra": 1, "clause": "4",
                 "source": {"code": "CITY", "title": {"zh": "城", "en": "City"}, "inForce": "soon"},
                 "disclosure": "whispered", "vocabulary": {"returns": "return"},
                 "indicators": [
                   {"code": "a", "aspect": "service", "measure": "breaches", "weight": "30", "target": 0, "floor": "x"},
                   {"code": "b", "aspect": "art", "measure": "speed", "weight": 9, "procedures": ["x.y"], "floor": 1}]}
                """);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        is("extra: unknown field; known are code, version"),
                        is("code: 'City' is not a code; write lower-case"),
                        is("version: it is a number with a fraction; write a whole number"),
                        is("label.en: missing; add a text"),
                        is("source.inForce: the date 'soon' is not a date; write one such as"),
                        is("disclosure: 'whispered' is none of them; write one of circulated, published"),
                        is("vocabulary.returns: it is a text; write an array of texts"),
                        is("indicators[1].weight: it is a text; write a whole number"),
                        is("indicators[1].floor: it is a text; write a number"),
                        is("indicators[2].aspect: 'art' is none of them; write one of operation, service, security"),
                        is("indicators[2].measure: 'speed' is none of them; write one of on-time-rate, breaches"),
                        is("indicators[2].target: missing; add a number"),
                        is("indicators[2].procedures: 'x.y' is no procedure; the nearest are "),
                        last -> assertThat(last).endsWith("is refused with 13 faults; mend them and try again"));
    }

    private static org.assertj.core.api.ThrowingConsumer<String> is(String fault) {
        return line -> assertThat(line).startsWith("--scheme: " + fault);
    }

    @Test
    void is_refused_where_the_whole_is_unsound_together_with_what_else_is_wrong() throws IOException {
        Ran ran = scored(CITY.replace("\"weight\": 60", "\"weight\": 50").replace("published", "sung"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .contains("--scheme: disclosure: 'sung' is none of them")
                .contains("--scheme: weights: they add up to 90, not to 100; add 10")
                .contains("with 2 faults");
    }

    @Test
    void is_refused_where_it_is_no_object_or_a_field_is_there_twice() throws IOException {
        assertThat(scored("[]").err()).contains("is an array; write one JSON object");
        assertThat(scored("{\n \"code\": \"a\",\n \"code\": \"b\"}").err()).contains("is not JSON", "line 3");
        assertThat(scored("").exit()).isEqualTo(2);
    }
}
