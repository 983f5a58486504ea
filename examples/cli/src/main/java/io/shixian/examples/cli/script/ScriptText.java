package io.shixian.examples.cli.script;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.OtherLimit;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.cli.text.Fields;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.storage.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/** Reads the lines of a script; what is wrong with one is told before anything of it is done. */
final class ScriptText {

    private static final List<String> ALWAYS = List.of("at", "command", "expectAnswer");

    private static final Map<String, List<String>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("open", List.of("case", "by", "details", "bind", "limit", "clause", "expect"));
        COMMANDS.put(
                "act", List.of("case", "by", "reason", "documents", "bind", "checklist", "grade", "data", "expect"));
        COMMANDS.put("suspend", List.of("case", "by", "cause", "documents", "expect"));
        COMMANDS.put("resume", List.of("case", "by", "cause", "documents", "expect"));
        COMMANDS.put("extend", List.of("case", "by", "term", "reason", "expect"));
        COMMANDS.put("tick", List.of());
        COMMANDS.put("notice", List.of());
    }

    private final ScriptDesk desk;
    private final Fields fields;

    private ScriptText(ScriptDesk desk, Fields fields) {
        this.desk = desk;
        this.fields = fields;
    }

    /**
     * Reads a line of a script.
     *
     * @param desk where the cases are that it speaks of
     * @throws WrongUse if it is malformed
     */
    static ScriptLine read(String line, ScriptDesk desk) {
        ObjectNode node = Json.readObject(line);
        List<String> verbs = COMMANDS.keySet().stream().filter(node::has).toList();
        if (verbs.size() != 1) {
            throw new WrongUse("a line has one of " + String.join(", ", COMMANDS.keySet()) + ", not "
                    + (verbs.isEmpty() ? "none" : String.join(" and ", verbs)));
        }
        String verb = verbs.get(0);
        List<String> known = new ArrayList<>(ALWAYS);
        known.add(verb);
        known.addAll(COMMANDS.getOrDefault(verb, List.of()));
        Fields fields = Fields.of("", node, known);
        Instant at = Times.exactMoment("at", fields.requiredText("at"));
        Times.requireCovered("at", at);
        Optional<ObjectNode> expected = fields.object("expectAnswer");
        return new ScriptLine(at, new ScriptText(desk, fields).command(verb), expected);
    }

    private ScriptCommand command(String verb) {
        Optional<CommandId> id =
                fields.text("command").map(text -> WrongUse.ifRefused("command: ", () -> new CommandId(text)));
        if (verb.equals("tick")) {
            fields.requireTrue("tick");
            return new AllCasesCommand.Tick(id);
        }
        if (verb.equals("notice")) {
            return new AllCasesCommand.NewNotice(id, fields.requiredText("notice"));
        }
        CaseId caseId = WrongUse.ifRefused("case: ", () -> new CaseId(fields.requiredText("case")));
        Envelope envelope = new Envelope(id, expectedVersion());
        return verb.equals("open") ? open(caseId, envelope) : change(verb, caseId, envelope);
    }

    private OptionalInt expectedVersion() {
        OptionalInt version = fields.integer("expect");
        if (version.isPresent() && version.getAsInt() < 0) {
            throw new WrongUse("the field 'expect' is " + version.getAsInt() + "; a version is 0 or more");
        }
        return version;
    }

    private ScriptCommand open(CaseId id, Envelope envelope) {
        String procedure = fields.requiredText("open");
        ScriptRoles roles = new ScriptRoles(desk.catalog().find(procedure));
        Optional<Term> limit = term("limit");
        Optional<String> clause = fields.text("clause");
        if (limit.isPresent() != clause.isPresent()) {
            throw fields.missing(limit.isPresent() ? "clause" : "limit");
        }
        Optional<OtherLimit> other = limit.map(term -> WrongUse.ifRefused(
                "limit: ", () -> new OtherLimit(term, Sources.OTHER_RULE.cited(clause.orElseThrow()))));
        return new Opening(id, procedure, by(roles), new ParticularsText(fields, roles).read(), other, envelope);
    }

    private ScriptCommand change(String verb, CaseId id, Envelope envelope) {
        Optional<Procedure> procedure = desk.service().find(id).map(CaseFile::procedure);
        ScriptRoles roles = new ScriptRoles(procedure);
        String code = fields.requiredText(verb);
        Actor by = by(roles);
        var given = new ParticularsText(fields, roles).read();
        Optional<String> cause = fields.text("cause");
        return switch (verb) {
            case "act" -> new CaseCommand(id, service -> service.act(id, code, by, given, envelope));
            case "suspend" -> {
                String why = cause.orElseThrow(() -> fields.missing("cause"));
                yield new CaseCommand(id, service -> service.suspend(id, code, why, by, given, envelope));
            }
            case "resume" -> new CaseCommand(id, service -> service.resume(id, code, by, given, envelope));
            default -> {
                Term term = term("term").orElseThrow(() -> fields.missing("term"));
                yield new CaseCommand(id, service -> service.extend(id, code, term, by, given, envelope));
            }
        };
    }

    private Optional<Term> term(String name) {
        return fields.text(name).map(text -> WrongUse.ifRefused(name + ": ", () -> Term.parse(text)));
    }

    private Actor by(ScriptRoles roles) {
        Fields by = fields.fields("by", List.of("role", "party")).orElseThrow(() -> fields.missing("by"));
        String party = by.requiredText("party");
        return new Actor(
                roles.acting(by.requiredText("role")), WrongUse.ifRefused("by.party: ", () -> new Party(party)));
    }
}
