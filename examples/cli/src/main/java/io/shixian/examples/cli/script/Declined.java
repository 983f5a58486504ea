package io.shixian.examples.cli.script;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A refusal by this program itself: the desk was not asked, and nothing changed.
 *
 * @param code the stable code
 * @param text what is wrong and what is possible instead
 */
record Declined(String code, Label text) {

    /** Answers a command to one case. */
    ObjectNode answer(CaseId id) {
        return Json.object().put("case", id.value()).setAll(answer());
    }

    /** Answers a command to all cases. */
    ObjectNode answer() {
        ObjectNode node = Json.object().put("outcome", "refused").put("code", code);
        node.set("text", Json.label(text));
        return node;
    }
}
