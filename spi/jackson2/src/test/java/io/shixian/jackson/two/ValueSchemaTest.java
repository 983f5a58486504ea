package io.shixian.jackson.two;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.json.CanonicalJson;
import io.shixian.json.JsonForms;
import io.shixian.json.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema in the jar accepts what is written, and refuses most of what is refused. */
class ValueSchemaTest {

    private static final Schema SCHEMA = schema();

    /** A schema of an object with a property for each definition, so that one schema tries all. */
    private static Schema schema() {
        String properties = JsonForms.types().stream()
                .map(JsonSchema::name)
                .map(name -> "\"" + name + "\":{\"$ref\":\"#/$defs/" + name + "\"}")
                .collect(Collectors.joining(",", "\"properties\":{", "},"));
        try (InputStream in = JsonForms.class.getResourceAsStream("/META-INF/shixian/values.schema.json")) {
            String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(shipped.replace("\"$defs\"", properties + "\"$defs\""), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean accepts(Class<?> type, String json) {
        return SCHEMA.validate("{\"" + JsonSchema.name(type) + "\":" + json + "}", InputFormat.JSON)
                .isEmpty();
    }

    @Test
    void accepts_random_values_of_every_type() {
        Random random = new Random(20261122);
        for (Class<?> type : JsonForms.types()) {
            for (int i = 0; i < 8; i++) {
                String json = CanonicalJson.text(RandomValues.with(random, type));
                assertThat(accepts(type, json)).as("%s %s", type, json).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{'type':'moved'}",
                "{'type':'born','limit':'decide'}",
                "{'type':'recounted','limit':'decide','before':'2026-01-05','after':'2026-01-06','calendar':'cn-2026',"
                        + "'recordedAt':'2026-01-05T02:00:00Z','effectiveOn':'2026-01-05','clause':'GDZW-5.3','more':1}",
                "{'type':'recounted','limit':1,'before':'2026-01-05','after':'2026-01-06','calendar':'cn-2026',"
                        + "'recordedAt':'2026-01-05T02:00:00Z','effectiveOn':'2026-01-05','clause':'GDZW-5.3'}"
            })
    void refuses_what_is_no_event(String json) {
        assertThat(accepts(CaseEvent.class, json.replace('\'', '"'))).isFalse();
    }
}
