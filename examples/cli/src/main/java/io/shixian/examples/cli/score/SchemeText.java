package io.shixian.examples.cli.score;

import io.shixian.core.assessment.Aspect;
import io.shixian.core.assessment.Disclosure;
import io.shixian.core.assessment.Indicator;
import io.shixian.core.assessment.Measure;
import io.shixian.core.assessment.PlatformScheme;
import io.shixian.core.assessment.Scheme;
import io.shixian.core.assessment.UnsoundSchemeException;
import io.shixian.core.assessment.Vocabulary;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Times;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a scheme from the fields of a JSON object. */
final class SchemeText {

    private final SchemeFields fields;

    SchemeText(SchemeFields fields) {
        this.fields = fields;
    }

    /** Returns the scheme; nothing if there were faults. */
    Optional<Scheme> read() {
        fields.know("code", "version", "label", "source", "clause", "disclosure", "vocabulary", "indicators");
        Optional<String> code = code(fields);
        Optional<Integer> version = fields.integer("version");
        Optional<Label> label = fields.label("label");
        Optional<Source> source = fields.object("source").flatMap(this::source);
        // What is missing is a fault by now; something stands in for it, so that the rest can be looked at too.
        Source cited = source.orElseGet(PlatformScheme.SCHEME::source);
        Clause clause = fields.text("clause").map(cited::section).orElseGet(PlatformScheme.SCHEME::clause);
        Optional<Disclosure> disclosure = fields.oneOf("disclosure", Disclosure.values(), Disclosure::code);
        Vocabulary vocabulary = vocabulary();
        Optional<List<SchemeFields>> rows = fields.objects("indicators");
        List<Indicator> indicators = new ArrayList<>();
        rows.ifPresent(all -> all.forEach(row -> indicator(row, clause).ifPresent(indicators::add)));
        if (rows.filter(all -> all.size() == indicators.size()).isEmpty()) {
            return Optional.empty();
        }
        try {
            Scheme scheme = new Scheme(
                    code.orElse("unnamed"),
                    version.orElse(1),
                    label.orElseGet(PlatformScheme.SCHEME::label),
                    clause,
                    vocabulary,
                    disclosure.orElse(Disclosure.CIRCULATED),
                    indicators);
            return Optional.of(scheme).filter(read -> fields.faults().isEmpty());
        } catch (UnsoundSchemeException e) {
            e.faults().forEach(fault -> fields.fault(fault.place(), fault.what()));
            return Optional.empty();
        }
    }

    private Optional<Source> source(SchemeFields source) {
        source.know("code", "title", "inForce");
        Optional<String> code = source.text("code");
        Optional<Label> title = source.label("title");
        Optional<LocalDate> inForce =
                source.text("inForce").flatMap(day -> source.made("inForce", () -> Times.date("the date", day)));
        return code.flatMap(name -> title.flatMap(
                named -> inForce.map(day -> new Source(name, Source.Kind.STANDARD, named, day, Optional.empty()))));
    }

    private static Optional<String> code(SchemeFields fields) {
        return fields.text("code").flatMap(code -> fields.made("code", () -> Codes.check(code)));
    }

    private Vocabulary vocabulary() {
        if (!fields.has("vocabulary")) {
            return Vocabulary.BUILT_IN;
        }
        return fields.object("vocabulary")
                .flatMap(words -> {
                    words.know("returns", "reworks", "refusals");
                    Vocabulary usual = Vocabulary.BUILT_IN;
                    Set<String> returns = codes(words, "returns", usual.returns());
                    Set<String> reworks = codes(words, "reworks", usual.reworks());
                    Set<String> refusals = codes(words, "refusals", usual.refusals());
                    return fields.made("vocabulary", () -> new Vocabulary(returns, reworks, refusals));
                })
                .orElse(Vocabulary.BUILT_IN);
    }

    private static Set<String> codes(SchemeFields words, String name, Set<String> unlessGiven) {
        return words.has(name) ? words.texts(name).map(Set::copyOf).orElse(unlessGiven) : unlessGiven;
    }

    private static Optional<Indicator> indicator(SchemeFields row, Clause ofScheme) {
        row.know("code", "label", "aspect", "measure", "weight", "target", "floor", "clause", "procedures");
        int before = row.faults().size();
        Optional<String> code = code(row);
        Optional<Aspect> aspect = row.oneOf("aspect", Aspect.values(), Aspect::code);
        Optional<Measure> measure = row.oneOf("measure", Measure.values(), Measure::code);
        Optional<Integer> weight = row.integer("weight");
        Optional<BigDecimal> target = row.decimal("target");
        Optional<BigDecimal> floor = row.decimal("floor");
        Clause clause = row.has("clause")
                ? row.text("clause").map(ofScheme.source()::section).orElse(ofScheme)
                : ofScheme;
        Optional<Label> label = row.has("label") ? row.label("label") : measure.map(Measure::label);
        Set<String> procedures = procedures(row);
        if (row.faults().size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                code.orElseThrow(),
                label.orElseThrow(),
                aspect.orElseThrow(),
                measure.orElseThrow(),
                weight.orElseThrow(),
                target.orElseThrow(),
                floor.orElseThrow(),
                clause,
                procedures));
    }

    private static Set<String> procedures(SchemeFields row) {
        if (!row.has("procedures")) {
            return Set.of();
        }
        List<String> known = Catalog.builtIn().procedures().stream()
                .map(Procedure::code)
                .distinct()
                .toList();
        List<String> named = row.texts("procedures").orElse(List.of());
        named.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> row.fault(
                        "procedures",
                        Quoted.of(code) + " is no procedure; the nearest are "
                                + String.join(", ", Catalog.builtIn().nearest(code, 4))));
        return Set.copyOf(named);
    }
}
