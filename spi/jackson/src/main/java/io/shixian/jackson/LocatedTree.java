package io.shixian.jackson;

import io.shixian.jackson.Located.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into values that know where they stand; no more of it than a file of rules can need. */
final class LocatedTree {

    static final int LONGEST = 1 << 20;

    private static final String LIMITS =
            "; a file of rules has at most 1,048,576 characters, 32 levels and texts of 4,000 characters";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(4_000)
                    .maxNameLength(200)
                    .maxNumberLength(20)
                    .build())
            .build();

    private final JsonParser parser;
    private final Faults faults;

    private LocatedTree(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** Returns the one value of a text, or nothing if it is not JSON. */
    static Optional<Located> read(String text, Faults faults) {
        if (text.length() > LONGEST) {
            faults.add("$", 1, 1, "the file has " + text.length() + " characters" + LIMITS);
            return Optional.empty();
        }
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return Optional.of(new LocatedTree(parser, faults).whole());
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            int column = at == null ? 1 : Math.max(1, at.getColumnNr());
            faults.add("$", line, column, "not JSON: " + shown(e.getOriginalMessage()) + LIMITS);
            return Optional.empty();
        }
    }

    private static String shown(String message) {
        return message.length() <= 200 ? message : message.substring(0, 200) + "…";
    }

    private Located whole() {
        if (parser.nextToken() == null) {
            return Located.value(Kind.NULL, "$", 1, 1, "");
        }
        Located value = value("$");
        if (parser.nextToken() != null) {
            TokenStreamLocation at = parser.currentTokenLocation();
            faults.add("$", at.getLineNr(), at.getColumnNr(), "there is more behind the end; write one object a file");
        }
        return value;
    }

    private Located value(String path) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Located(Kind.FIELDS, path, line, column, "", List.of(), fields(path));
            case START_ARRAY -> new Located(Kind.ITEMS, path, line, column, "", items(path), Map.of());
            case VALUE_STRING -> text(Located.value(Kind.TEXT, path, line, column, parser.getString()));
            case VALUE_NUMBER_INT -> Located.value(Kind.WHOLE, path, line, column, parser.getString());
            case VALUE_NUMBER_FLOAT -> Located.value(Kind.FRACTION, path, line, column, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> Located.value(Kind.FLAG, path, line, column, parser.getString());
            default -> Located.value(Kind.NULL, path, line, column, "");
        };
    }

    private List<Located> items(String path) {
        List<Located> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]"));
        }
        return items;
    }

    private Map<String, Located> fields(String path) {
        Map<String, Located> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            TokenStreamLocation at = parser.currentTokenLocation();
            parser.nextToken();
            Located value = value(path + step(name));
            if (fields.putIfAbsent(name, value) != null) {
                faults.add(value.path(), at.getLineNr(), at.getColumnNr(), "the field is there twice; keep one");
            }
        }
        return fields;
    }

    private static String step(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]{0,59}") ? "." + name : "[" + Faults.quoted(name) + "]";
    }

    /** A control character could steer a terminal, and half a character can't be stored. */
    private Located text(Located text) {
        boolean plain = text.text()
                .codePoints()
                .noneMatch(point -> Character.isISOControl(point)
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
        if (!plain) {
            faults.add(text, "the text holds a control character or half a character; leave it out");
        }
        return text;
    }
}
