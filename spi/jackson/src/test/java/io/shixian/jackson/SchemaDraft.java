package io.shixian.jackson;

import static io.shixian.jackson.SchemaParts.list;
import static io.shixian.jackson.SchemaParts.node;
import static io.shixian.jackson.SchemaParts.object;
import static io.shixian.jackson.SchemaParts.of;
import static io.shixian.jackson.SchemaParts.ref;
import static io.shixian.jackson.SchemaParts.strict;
import static io.shixian.jackson.SchemaParts.whole;
import static io.shixian.jackson.SchemaParts.words;

import io.shixian.core.deadline.Unit;
import io.shixian.core.law.Source;
import io.shixian.core.law.Strength;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Phase;
import io.shixian.core.procedure.Requirement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Draws the schemas of both kinds of file from the words that the library knows. */
final class SchemaDraft {

    private static final ObjectNode FLAG = of("boolean");
    private static final ObjectNode CODES = list(ref("code"));

    private SchemaDraft() {}

    static ObjectNode ruleBook() {
        ObjectNode book = object(
                Map.of("code", ref("code"), "label", ref("label"), "source", ref("source")),
                Map.of(
                        "sources", list(ref("source")),
                        "inForce", ref("date"),
                        "roles", list(ref("named")),
                        "amendments", list(ref("amendment")),
                        "$schema", ref("text"),
                        "procedures", list(ref("procedure"))));
        return file("urn:shixian:schema:rule-book", "规则手册 / rule book", book);
    }

    static ObjectNode procedure() {
        return file("urn:shixian:schema:procedure", "办理程序 / procedure", ref("procedure"));
    }

    private static ObjectNode file(String id, String title, ObjectNode content) {
        ObjectNode schema = node().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", id)
                .put("title", title);
        schema.setAll(content);
        ObjectNode parts = schema.putObject("$defs");
        basics(parts);
        rows(parts);
        rules(parts);
        if (content.has("properties")) {
            amendments(parts);
        }
        return schema;
    }

    private static void basics(ObjectNode parts) {
        parts.set(
                "text", of("string").put("minLength", 1).put("maxLength", 4000).put("pattern", "\\S"));
        parts.set("code", of("string").put("pattern", "^[a-z][a-z0-9]*([-.][a-z0-9]+)*$"));
        parts.set("date", of("string").put("pattern", "^(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$"));
        parts.set("term", of("string").put("pattern", term()));
        parts.set("label", object(Map.of("zh", ref("text"), "en", ref("text")), Map.of()));
        parts.set("named", object(Map.of("code", ref("code"), "label", ref("label")), Map.of()));
        parts.set(
                "source",
                object(
                        Map.of(
                                "code", ref("text"),
                                "kind", words(Source.Kind.values()),
                                "title", ref("label"),
                                "inForce", ref("date")),
                        Map.of("until", ref("date"))));
        ObjectNode source = node();
        source.putArray("anyOf").add(ref("text")).add(ref("source"));
        parts.set(
                "clause",
                object(
                        Map.of("source", source, "place", ref("text")),
                        Map.of("id", ref("text"), "citation", ref("label"))));
    }

    private static String term() {
        String english = Arrays.stream(Unit.values())
                .filter(unit -> unit != Unit.SAME_DAY)
                .map(unit -> unit.label().en())
                .collect(Collectors.joining("|"));
        return "^\\s*(same day|当日|当天|[0-9]+ +(" + english + ")s?( +before)?|(至少)?(提前)? *[0-9一二两三四五六七八九十百零]+ *个?"
                + "(工作日|自然日|日历日|月|年|小时|工作小时)(以?前|之前)?)\\s*$";
    }

    private static void rows(ObjectNode parts) {
        parts.set(
                "stage",
                object(Map.of("code", ref("code"), "label", ref("label"), "phase", words(Phase.values())), Map.of()));
        parts.set(
                "opening",
                object(
                        Map.of("stage", ref("code"), "clause", ref("clause")),
                        Map.of(
                                "roles", CODES, "binds", CODES, "names", CODES, "mayBind", CODES, "tells", CODES, "gap",
                                FLAG)));
        ObjectNode item = object(Map.of("code", ref("code"), "label", ref("label"), "clause", ref("clause")), Map.of());
        ObjectNode checklist = object(Map.of("failed", ref("code")), Map.of("items", list(item)));
        Map<String, ObjectNode> step = new TreeMap<>(Map.of(
                "roles",
                CODES,
                "strength",
                words(Strength.values()),
                "needs",
                list(words(Requirement.values())),
                "checklist",
                checklist,
                "binds",
                CODES,
                "mayBind",
                CODES,
                "releases",
                CODES,
                "tells",
                CODES));
        step.putAll(Map.of("atMost", whole(0), "within", ref("term"), "joint", FLAG, "gap", FLAG));
        parts.set(
                "step",
                object(
                        Map.of("from", ref("code"), "action", ref("code"), "to", ref("code"), "clause", ref("clause")),
                        step));
        parts.set(
                "procedure",
                object(
                        Map.of(
                                "code", ref("code"),
                                "label", ref("label"),
                                "source", ref("source"),
                                "roles", list(ref("named")),
                                "stages", list(ref("stage")),
                                "actions", list(ref("named")),
                                "opening", ref("opening"),
                                "steps", list(ref("step"))),
                        Map.of(
                                "version", whole(1),
                                "sources", list(ref("source")),
                                "inForce", ref("date"),
                                "$schema", ref("text"),
                                "limits", list(ref("limit")))));
    }

    private static void rules(ObjectNode parts) {
        Map<String, ObjectNode> start =
                Map.of("fromOpening", FLAG, "from", CODES, "fromExpiry", CODES, "day", ref("text"));
        parts.set(
                "expiry",
                object(
                        Map.of("to", ref("code"), "effect", words(Expiry.Effect.values()), "clause", ref("clause")),
                        Map.of("tells", CODES)));
        Map<String, ObjectNode> extension = Map.of("most", ref("term"), "times", whole(1));
        parts.set("extension", object(with(extension, Map.of("clause", ref("clause"))), Map.of("roles", CODES)));
        parts.set(
                "suspension",
                object(
                        Map.of("clause", ref("clause")),
                        Map.of("causes", list(of("string")), "roles", CODES, "written", FLAG)));
        parts.set("choice", object(Map.of("code", ref("code"), "label", ref("label")), start));
        Map<String, ObjectNode> limit = with(
                start,
                Map.of(
                        "term",
                        ref("term"),
                        "until",
                        CODES,
                        "stoppedBy",
                        CODES,
                        "strength",
                        words(Strength.values()),
                        "lead",
                        ref("term"),
                        "expiry",
                        ref("expiry"),
                        "extension",
                        ref("extension")));
        parts.set(
                "limit",
                object(
                        Map.of(
                                "code",
                                ref("code"),
                                "label",
                                ref("label"),
                                "owedBy",
                                ref("code"),
                                "clause",
                                ref("clause")),
                        with(
                                limit,
                                Map.of(
                                        "suspension", ref("suspension"),
                                        "tells", CODES,
                                        "replaceable", FLAG,
                                        "choices", list(ref("choice")),
                                        "gap", FLAG))));
    }

    private static void amendments(ObjectNode parts) {
        ObjectNode extension =
                object(Map.of("most", ref("term"), "times", whole(1)), Map.of("roles", CODES, "clause", ref("clause")));
        Map<String, ObjectNode> where = Map.of("procedure", ref("code"), "limit", ref("code"), "clause", ref("clause"));
        ObjectNode change = strict(
                where,
                Map.of(
                        "withdrawn", node().put("const", false),
                        "term", ref("term"),
                        "strength", words(Strength.values()),
                        "lead", ref("term"),
                        "choice", ref("text"),
                        "owedBy", ref("code"),
                        "extension", extension));
        ObjectNode withdrawal = strict(with(where, Map.of("withdrawn", node().put("const", true))), Map.of());
        ObjectNode named = object(Map.of("from", ref("code"), "action", ref("code")), Map.of("role", ref("code")));
        ObjectNode step = strict(
                Map.of("procedure", ref("code"), "step", named, "clause", ref("clause")),
                Map.of("roles", CODES, "within", ref("term")));
        parts.putObject("amendment")
                .putArray("oneOf")
                .add(change)
                .add(withdrawal)
                .add(step);
    }

    private static Map<String, ObjectNode> with(Map<String, ObjectNode> some, Map<String, ObjectNode> more) {
        Map<String, ObjectNode> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }
}
