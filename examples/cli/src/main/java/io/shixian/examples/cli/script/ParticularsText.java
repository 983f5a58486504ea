package io.shixian.examples.cli.script;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.examples.cli.text.Fields;
import io.shixian.examples.cli.text.WrongUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads what a line of a script hands in. */
final class ParticularsText {

    private final Fields fields;
    private final ScriptRoles roles;

    ParticularsText(Fields fields, ScriptRoles roles) {
        this.fields = fields;
        this.roles = roles;
    }

    /**
     * Reads the fields that are there.
     *
     * @throws WrongUse if one of them is malformed
     */
    Particulars read() {
        Map<String, String> data = fields.map("data", "a text or a number", ParticularsText::word);
        Map<String, String> details = fields.map("details", "a text or a number", ParticularsText::word);
        Map<String, Boolean> checklist = fields.map(
                "checklist",
                "true or false",
                node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty());
        return WrongUse.ifRefused(() -> new Particulars(
                fields.text("reason"),
                fields.texts("documents"),
                binds(),
                checklist,
                fields.integer("grade"),
                data.isEmpty() ? details : data));
    }

    private Map<Role, Party> binds() {
        Map<String, String> named = fields.map(
                "bind",
                "a text, the id of a party",
                node -> node.isString() ? Optional.of(node.stringValue()) : Optional.empty());
        Map<Role, Party> binds = new HashMap<>();
        named.forEach((role, party) ->
                binds.put(roles.bound(role), WrongUse.ifRefused("bind." + role + ": ", () -> new Party(party))));
        return binds;
    }

    private static Optional<String> word(JsonNode node) {
        return node.isString() || node.isNumber() || node.isBoolean() ? Optional.of(node.asString()) : Optional.empty();
    }
}
