package io.shixian.examples.cli.score;

import io.shixian.core.assessment.Score;
import io.shixian.core.assessment.ScoreCard;
import io.shixian.core.law.Clause;
import io.shixian.examples.cli.text.Json;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A card in JSON; points and total are left out where there was nothing to count by. */
final class ScoreJson {

    private ScoreJson() {}

    static ObjectNode of(ScoreCard card) {
        ObjectNode node = Json.object().put("scheme", card.scheme().toString());
        node.set("label", Json.label(card.scheme().label()));
        card.subject()
                .party()
                .ifPresent(party -> node.putObject("subject")
                        .put("role", party.role().code())
                        .put("party", party.party().id()));
        node.put("from", card.period().first().toString())
                .put("to", card.period().last().toString());
        ArrayNode scores = node.putArray("scores");
        card.scores().forEach(score -> scores.add(score(score)));
        card.total().ifPresent(total -> node.put("total", total));
        node.put("applicableWeight", card.applicableWeight())
                .put("disclosure", card.disclosure().code());
        Set<String> citations = new LinkedHashSet<>();
        card.clauses().stream().map(Clause::toString).forEach(citations::add);
        citations.forEach(node.putArray("clauses")::add);
        return node;
    }

    private static ObjectNode score(Score score) {
        ObjectNode node = Json.object().put("indicator", score.indicator().code());
        node.set("label", Json.label(score.indicator().label()));
        node.put("aspect", score.indicator().aspect().code())
                .put("measure", score.indicator().measure().code())
                .put("numerator", score.value().numerator())
                .put("denominator", score.value().denominator())
                .put("weight", score.indicator().weight());
        score.points().ifPresent(points -> node.put("points", points));
        return node.put("clause", score.indicator().clause().toString());
    }
}
