package io.shixian.examples.cli.text;

import io.shixian.core.deadline.Explanation;
import io.shixian.core.law.Codes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why a deadline falls where it falls, as JSON. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** Returns one object for each step. */
    public static ArrayNode of(Explanation explanation) {
        ArrayNode steps = Json.array();
        for (Explanation.Step step : explanation.steps()) {
            ObjectNode node = steps.addObject()
                    .put("kind", Codes.of(step.kind()))
                    .put("first", step.first().toString())
                    .put("last", step.last().toString())
                    .put("zh", step.text().zh())
                    .put("en", step.text().en());
            step.authority().ifPresent(authority -> node.put("authority", authority.zh()));
        }
        return steps;
    }
}
