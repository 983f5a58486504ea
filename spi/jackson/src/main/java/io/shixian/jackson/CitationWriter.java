package io.shixian.jackson;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the texts that a file cites once, and names them by their codes elsewhere. */
final class CitationWriter {

    private final Source main;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    CitationWriter(Source main, Stream<Clause> clauses) {
        this.main = main;
        sources.put(main.code(), main);
        clauses.forEach(clause -> sources.putIfAbsent(clause.source().code(), clause.source()));
    }

    void define(ObjectNode file) {
        file.set("source", source(main));
        ArrayNode others = file.putArray("sources");
        sources.values().stream().filter(source -> !source.equals(main)).forEach(source -> others.add(source(source)));
    }

    ObjectNode clause(Clause clause) {
        ObjectNode node = object().put("id", clause.id());
        Source source = clause.source();
        if (source.equals(sources.get(source.code()))) {
            node.put("source", source.code());
        } else {
            node.set("source", source(source));
        }
        node.put("place", clause.place());
        node.set("citation", label(clause.citation()));
        return node;
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = object().put("code", source.code()).put("kind", Codes.of(source.kind()));
        node.set("title", label(source.title()));
        return node.put("inForce", source.inForce().toString())
                .put("until", source.until().map(LocalDate::toString).orElse(null));
    }

    static ObjectNode named(String code, Label label) {
        ObjectNode node = object().put("code", code);
        node.set("label", label(label));
        return node;
    }

    static ObjectNode label(Label label) {
        return object().put("zh", label.zh()).put("en", label.en());
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode codes(Stream<String> codes) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        codes.forEach(node::add);
        return node;
    }
}
