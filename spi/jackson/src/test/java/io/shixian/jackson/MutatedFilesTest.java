package io.shixian.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.shixian.core.catalog.RuleBook;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand broken files: each is refused as documented, or means something that is written and read again. */
class MutatedFilesTest {

    private static final List<String> PIECES = List.of(
            "",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "0",
            "-1",
            "1e9",
            "\"x\"",
            "\\u0000",
            "\"term\":",
            "日",
            "\uD83D",
            "working days",
            "{\"a\":[]}",
            "shall",
            "\"code\":\"x\",");

    private final Random dice = new Random(20260101);

    private String mutated(String json) {
        StringBuilder text = new StringBuilder(json);
        for (int i = 1 + dice.nextInt(3); i > 0; i--) {
            int at = dice.nextInt(text.length());
            int length = dice.nextBoolean() ? 0 : Math.min(text.length() - at, 1 + dice.nextInt(12));
            text.replace(at, at + length, PIECES.get(dice.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"book", "table", "random book", "random table"})
    void are_refused_as_documented_or_read(String kind) {
        int read = 0;
        for (int i = 0; i < 2_500; i++) {
            String json = mutated(file(kind, i));
            Optional<RuleBook> book = read(json);
            if (book.isPresent()) {
                read++;
                String written = RuleBookJson.write(book.get()).toString();
                assertThat(RuleBookJson.write(RuleBookJson.read("again.json", written)))
                        .hasToString(written);
            }
        }
        // Some mutations change only a word, so a test in which nothing is read would show nothing.
        assertThat(read).isBetween(20, 2_400);
    }

    private static String file(String kind, int seed) {
        return switch (kind) {
            case "book" -> Samples.BOOK;
            case "table" -> Samples.TABLE;
            case "random book" ->
                RuleBookJson.write(new RandomBooks(seed).book()).toString();
            default -> ProcedureJson.write(new RandomTables(seed).procedure()).toString();
        };
    }

    private static Optional<RuleBook> read(String json) {
        try {
            return Optional.of(RuleBookJson.read("mutated.json", json));
        } catch (MalformedRulesException e) {
            assertThat(e.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.path()).startsWith("$");
                assertThat(fault.what()).isNotBlank();
                assertThat(fault.line()).isPositive();
                assertThat(fault.column()).isPositive();
            });
            assertThat(e.getMessage().replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
            return Optional.empty();
        }
    }

    @Test
    void what_is_read_the_schemas_accept() {
        Schema books = SchemaTest.schema("rule-book.schema.json");
        Schema tables = SchemaTest.schema("procedure.schema.json");
        for (int i = 0; i < 4_000; i++) {
            boolean table = i % 2 == 0;
            String json = mutated(table ? Samples.TABLE : Samples.BOOK);
            if (read(json).isPresent() && json.contains("\"steps\"") == table) {
                assertThat((table ? tables : books).validate(json, InputFormat.JSON))
                        .as(json)
                        .isEmpty();
            }
        }
    }
}
