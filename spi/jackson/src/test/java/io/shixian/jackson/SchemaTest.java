package io.shixian.jackson;

import static io.shixian.jackson.Samples.BOOK;
import static io.shixian.jackson.Samples.TABLE;
import static io.shixian.jackson.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.shixian.core.procedure.Procedure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final Path RULES = Path.of("../../examples/rules");
    private static final Schema BOOKS = schema("rule-book.schema.json");
    private static final Schema TABLES = schema("procedure.schema.json");

    static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaFiles.shipped(name), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean accepts(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule-book.schema.json", "procedure.schema.json"})
    void the_shipped_files_say_what_the_code_does(String name) throws IOException {
        assertThat(SchemaFiles.shipped(name))
                .as("stale; run SchemaFiles.main in spi/jackson")
                .isEqualTo(SchemaFiles.TEXTS.get(name));
    }

    @ParameterizedTest
    @MethodSource("io.shixian.jackson.RoundTripTest#builtIn")
    void every_built_in_procedure_is_accepted(Procedure procedure) {
        assertThat(TABLES.validate(ProcedureJson.write(procedure).toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void random_books_and_tables_are_accepted() {
        for (int seed = 0; seed < 300; seed++) {
            String book = RuleBookJson.write(new RandomBooks(seed).book()).toString();
            String table =
                    ProcedureJson.write(new RandomTables(seed).procedure()).toString();
            assertThat(BOOKS.validate(book, InputFormat.JSON)).isEmpty();
            assertThat(TABLES.validate(table, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void the_example_files_are_accepted() throws IOException {
        assertThat(BOOKS.validate(Files.readString(RULES.resolve("example-city.json")), InputFormat.JSON))
                .isEmpty();
        assertThat(TABLES.validate(Files.readString(RULES.resolve("lost-property.json")), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "amendments"         | "changes"
            "5个工作日"          | "5日"
            "5个工作日"          | null
            "5个工作日"          | 5
            "limit": "decide",   | "limit": "decide", "step": {},
            "limit": "decide",   | "limit": "decide", "withdrawn": true,
            "term"               | "within"
            "source": "CITY", "place": "5" | "source": "CITY"
            "statute"            | "law"
            2026-01-01           | 1.1.2026
            "code": "city"       | "code": "City"
            "roles": ["operator"] | "roles": "operator"
            """)
    void bad_books_are_refused_by_the_schema_as_by_the_reader(String what, String by) {
        String bad = with(BOOK, what, by);

        assertThat(accepts(BOOKS, BOOK)).isTrue();
        assertThat(accepts(BOOKS, bad)).isFalse();
        assertThat(Samples.faults(bad)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "phase": "open"       | "phase": "half-open"
            "fromOpening": true   | "fromOpening": "yes"
            "owedBy": "operator", | ``
            "roles": ["operator"] | "roles": ["operator"], "atMost": -1
            "roles": ["operator"] | "roles": ["operator"], "needs": ["luck"]
            "opening"             | "beginning"
            "code": "own.matter"  | "code": "own.matter", "version": 0
            """)
    void bad_procedures_are_refused_by_the_schema_as_by_the_reader(String what, String by) {
        String bad = with(TABLE, what, by == null ? "" : by);

        assertThat(accepts(TABLES, TABLE)).isTrue();
        assertThat(accepts(TABLES, bad)).isFalse();
        assertThat(Samples.faults(bad)).isNotEmpty();
    }
}
