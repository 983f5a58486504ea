package io.shixian.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.Command;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    @Test
    void is_in_the_jar_as_the_forms_say_it() throws IOException {
        assertThat(Files.readString(SchemaFile.FILE))
                .as("the schema in the jar; if a type was meant to change, run SchemaFile")
                .isEqualTo(JsonSchema.text());
    }

    @Test
    void names_types_by_area_and_name() {
        assertThat(JsonSchema.name(CaseEvent.class)).isEqualTo("casefile.case-event");
        assertThat(JsonSchema.name(Command.Open.class)).isEqualTo("casefile.command.open");
        assertThat(JsonSchema.name(io.shixian.core.deadline.Period.class)).isEqualTo("deadline.period");
        assertThat(JsonSchema.name(io.shixian.core.assessment.Period.class)).isEqualTo("assessment.period");
    }

    @Test
    void has_no_name_for_what_is_not_described() {
        assertThatThrownBy(() -> JsonSchema.name(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String is not described");
    }
}
