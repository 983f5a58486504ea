package io.shixian.examples.servicedesk;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface, against which every answer is held that a test gets. */
public final class Contract {

    /** As it is on the class path, which is what the host hands out. */
    public static final Contract CURRENT = new Contract();

    private static final String PREFIX = "#/components/responses/";

    private final JsonMapper mapper = new JsonMapper();
    private final JsonNode description;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Contract() {
        try (InputStream file = Contract.class.getResourceAsStream("/openapi.yaml")) {
            Object read = new Yaml().load(file);
            description = mapper.valueToTree(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all that it describes, such as {@code GET /api/cases}. */
    public Set<String> operations() {
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (String method : path.getValue().propertyNames()) {
                if (!method.equals("parameters")) {
                    found.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
            }
        }
        return found;
    }

    /** Returns the names of all schemas that nothing refers to. */
    public Set<String> unused() {
        Set<String> names = new TreeSet<>(description.at("/components/schemas").propertyNames());
        String whole = description.toString();
        names.removeIf(name -> whole.contains("\"#/components/schemas/" + name + "\""));
        return names;
    }

    /** Fails if an answer is not one that is described. What is not described at all answers nothing to check. */
    public void check(String method, String path, int status, String type, String body) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            return;
        }
        JsonNode response = resolved(operation.get().path("responses").path(String.valueOf(status)));
        if (response.isMissingNode()) {
            throw new AssertionError(method + " " + path + " answers " + status + ", which is not described: " + body);
        }
        String plain = type.replaceFirst(";.*", "");
        JsonNode schema = response.path("content").path(plain).path("schema");
        if (schema.isMissingNode()) {
            throw new AssertionError(method + " " + path + " answers " + plain + ", which is not described");
        }
        if (plain.endsWith("json")) {
            var faults = schemas.computeIfAbsent(schema.toString(), key -> compiled(schema))
                    .validate(body, InputFormat.JSON);
            if (!faults.isEmpty()) {
                throw new AssertionError(method + " " + path + ": " + faults + " in " + body);
            }
        }
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode whole = mapper.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString());
    }

    private JsonNode resolved(JsonNode response) {
        String ref = response.path("$ref").asString("");
        return ref.startsWith(PREFIX)
                ? description.at("/components/responses/" + ref.substring(PREFIX.length()))
                : response;
    }

    private Optional<JsonNode> operation(String method, String path) {
        Set<String> exact = new HashSet<>(description.path("paths").propertyNames());
        String template = exact.contains(path)
                ? path
                : exact.stream()
                        .filter(each -> Pattern.matches(each.replaceAll("\\{[a-z]+}", "[^/]+"), path))
                        .findFirst()
                        .orElse("");
        JsonNode found = description.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
        return found.isMissingNode() ? Optional.empty() : Optional.of(found);
    }
}
