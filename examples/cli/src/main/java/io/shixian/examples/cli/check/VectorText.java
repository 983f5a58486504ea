package io.shixian.examples.cli.check;

import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Extension;
import io.shixian.core.deadline.Suspension;
import io.shixian.core.deadline.Term;
import io.shixian.core.deadline.Term.Direction;
import io.shixian.core.deadline.Unit;
import io.shixian.examples.cli.text.Fields;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the cases of a file of vectors. */
final class VectorText {

    private static final List<String> KNOWN = List.of(
            "id",
            "rule",
            "limit",
            "start",
            "target",
            "suspensions",
            "extension",
            "date",
            "plus",
            "after",
            "upTo",
            "expect");

    private static final List<String> EXPECTABLE = List.of("lastDay", "expiresAt", "date", "workingDays");

    private final Fields fields;

    private VectorText(Fields fields) {
        this.fields = fields;
    }

    /**
     * Reads the case of a line.
     *
     * @throws WrongUse if the line is malformed
     */
    static VectorCase read(String line) {
        Fields fields = Fields.of("", Json.readObject(line), KNOWN);
        Optional<String> id = fields.text("id");
        fields.text("rule");
        VectorText text = new VectorText(fields);
        VectorQuestion question = text.question();
        return new VectorCase(id.orElse("(no id)"), question, text.expected(question));
    }

    private VectorQuestion question() {
        List<String> begins = fields.among(List.of("limit", "date", "after"));
        if (begins.size() != 1) {
            throw new WrongUse("a case has one of limit, date and after, not "
                    + (begins.isEmpty()
                            ? "none; give one of them"
                            : String.join(" and ", begins) + "; drop the others"));
        }
        return switch (begins.get(0)) {
            case "limit" -> {
                only("limit", "start", "target", "suspensions", "extension");
                yield new VectorQuestion.Limit(clock());
            }
            case "date" -> {
                only("date", "plus");
                int days = fields.integer("plus").orElseThrow(() -> fields.missing("plus"));
                yield new VectorQuestion.Plus(Times.date("date", fields.requiredText("date")), days);
            }
            default -> {
                only("after", "upTo");
                yield new VectorQuestion.Between(
                        Times.date("after", fields.requiredText("after")),
                        Times.date("upTo", fields.requiredText("upTo")));
            }
        };
    }

    private void only(String... fitting) {
        List<String> allowed = List.of(fitting);
        for (String name : fields.among(KNOWN.subList(2, KNOWN.size() - 1))) {
            if (!allowed.contains(name)) {
                throw new WrongUse("the field '" + name + "' does not go with '" + fitting[0] + "'; drop one of them");
            }
        }
    }

    private Clock clock() {
        String limit = fields.requiredText("limit");
        Term term = WrongUse.ifRefused("limit: ", () -> Term.parse(limit));
        if (term.unit() == Unit.WORKING_HOURS) {
            throw new WrongUse("limit " + Quoted.of(limit)
                    + " needs office hours, which a case can't give; ask 'shixian due --hours'");
        }
        Clock clock = term.direction() == Direction.BEFORE ? before(term) : after(term);
        for (JsonNode item : fields.items("suspensions")) {
            Clock running = clock;
            clock = WrongUse.ifRefused("suspensions: ", () -> running.suspended(suspension(item)));
        }
        Optional<Term> extension =
                fields.text("extension").map(text -> WrongUse.ifRefused("extension: ", () -> Term.parse(text)));
        Clock shorter = clock;
        return extension
                .map(more -> WrongUse.ifRefused(
                        "extension: ", () -> shorter.extended(new Extension(more, Optional.empty()))))
                .orElse(clock);
    }

    private Clock before(Term term) {
        if (fields.has("start")) {
            throw new WrongUse("'" + term + "' is counted back from a 'target'; it has no 'start'");
        }
        return Clock.before(term, Times.date("target", fields.requiredText("target")), Counting.STANDARD);
    }

    private Clock after(Term term) {
        if (fields.has("target")) {
            throw new WrongUse(
                    "'" + term + "' runs from a 'start'; write '" + term + " before' to count from a 'target'");
        }
        return WrongUse.ifRefused(() -> Clock.of(term, Times.exactMoment("start", fields.requiredText("start"))));
    }

    private static Suspension suspension(JsonNode pair) {
        if (!pair.isArray()
                || pair.size() != 2
                || !pair.get(0).isString()
                || !pair.get(1).isString()) {
            throw new WrongUse(
                    "the suspension " + Quoted.of(Json.line(pair)) + " is not a pair of moments; write [from, to]");
        }
        return Suspension.between(
                Times.exactMoment("suspensions", pair.get(0).stringValue()),
                Times.exactMoment("suspensions", pair.get(1).stringValue()));
    }

    private Map<String, Object> expected(VectorQuestion question) {
        Fields expect = fields.fields("expect", EXPECTABLE).orElseThrow(() -> fields.missing("expect"));
        Map<String, Object> expected = new LinkedHashMap<>();
        for (String name : expect.among(EXPECTABLE)) {
            if (!question.names().contains(name)) {
                throw new WrongUse("the field 'expect." + name + "' does not go with this case; it may expect "
                        + String.join(", ", question.names()));
            }
            expected.put(
                    name,
                    switch (name) {
                        case "workingDays" -> expect.integer(name).orElseThrow();
                        case "expiresAt" -> Times.exactMoment(name, expect.requiredText(name));
                        default -> Times.date(name, expect.requiredText(name));
                    });
        }
        if (expected.isEmpty()) {
            throw new WrongUse("nothing is expected; give 'expect' one of " + String.join(", ", question.names()));
        }
        return expected;
    }
}
