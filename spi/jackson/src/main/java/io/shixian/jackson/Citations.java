package io.shixian.jackson;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import io.shixian.jackson.Located.Kind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the texts that a file cites, and the places in them. */
final class Citations {

    private static final String ARTICLE = "[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3}){0,2}";

    private final Faults faults;
    private final Names<Source> sources;

    Citations(Faults faults) {
        this.faults = faults;
        this.sources = new Names<>("source", Sources.OTHER_RULE, known(), faults);
    }

    private static Map<String, Source> known() {
        Map<String, Source> known = new LinkedHashMap<>();
        Sources.all().forEach(source -> known.put(source.code(), source));
        return known;
    }

    /** Reads the field {@code source}, and {@code sources} if there are more, and returns the first. */
    Source define(Fields file) {
        Source main = file.required("source", Kind.FIELDS).map(this::defined).orElse(Sources.OTHER_RULE);
        file.items("sources").forEach(this::defined);
        return main;
    }

    private Source defined(Located value) {
        Source source = source(value);
        sources.define(value, source.code(), source);
        return source;
    }

    private Source source(Located value) {
        Fields fields = Fields.of(value, faults, "code", "kind", "title", "inForce", "until");
        String code = fields.text("code");
        fields.required("kind", Kind.TEXT);
        Source.Kind kind = fields.oneOf("kind", Vocabulary.KINDS).orElse(Source.Kind.STANDARD);
        Label title = fields.label("title");
        LocalDate inForce = fields.day("inForce");
        Optional<LocalDate> until = fields.dayIf("until");
        return faults.tried(value, Sources.OTHER_RULE, () -> new Source(code, kind, title, inForce, until));
    }

    /** Reads a clause that must be there. */
    Clause clause(Fields row, String name) {
        return row.required(name, Kind.FIELDS).map(this::clause).orElse(Sources.OTHER_RULE.cited("?"));
    }

    private Clause clause(Located value) {
        Fields fields = Fields.of(value, faults, "id", "source", "place", "citation");
        Source source = cited(fields);
        String place = fields.text("place");
        Clause clause = fields.has("citation")
                ? new Clause(source, place, fields.label("citation"))
                : derived(fields, source, place);
        fields.textIf("id")
                .filter(id -> !id.equals(clause.id()))
                .ifPresent(id -> faults.add(
                        fields.at("id"),
                        "it is " + Faults.quoted(id) + ", but source and place make " + Faults.quoted(clause.id())
                                + "; leave it out"));
        return clause;
    }

    private Source cited(Fields clause) {
        Optional<Located> source = clause.find("source");
        if (source.isPresent() && source.get().is(Kind.FIELDS)) {
            return source(source.get());
        }
        return clause.required("source", Kind.TEXT).map(sources::find).orElse(Sources.OTHER_RULE);
    }

    /** Cites a place as the texts of its kind are cited. */
    private Clause derived(Fields fields, Source source, String place) {
        if (source.kind() == Source.Kind.STANDARD) {
            return source.section(place);
        }
        if (!place.matches(ARTICLE)) {
            if (fields.at("place").is(Kind.TEXT)) {
                faults.add(
                        fields.at("place"),
                        Faults.quoted(place) + " is not an article, such as 32, 32.1 or 32.1.4; add a citation");
            }
            return source.cited("?");
        }
        String[] parts = place.split("\\.", 3);
        int article = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return source.article(article);
        }
        int paragraph = Integer.parseInt(parts[1]);
        return parts.length == 2
                ? source.article(article, paragraph)
                : source.article(article, paragraph, Integer.parseInt(parts[2]));
    }
}
