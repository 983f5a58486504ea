package io.shixian.examples.cli.duties;

import io.shixian.core.deadline.Period;
import io.shixian.core.duty.Duty;
import io.shixian.core.duty.Occurrence;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Output;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Duties as JSON: one object an occurrence; what an occurrence does not have is null. */
final class DutyJson {

    private DutyJson() {}

    static void write(List<DutyList> duties, Output out) {
        duties.forEach(list -> list.occurrences().forEach(occurrence -> out.line(Json.line(object(occurrence)))));
    }

    private static ObjectNode object(Occurrence occurrence) {
        Duty duty = occurrence.duty();
        Period period = occurrence.period();
        ObjectNode node = Json.object().put("duty", duty.code());
        node.set("label", Json.label(duty.label()));
        node.put("owedBy", duty.owedBy().code())
                .put("clause", duty.clause().id())
                .put("recurrence", duty.recurrence().toString())
                .put("period", period.id())
                .put("first", period.first().toString())
                .put("last", period.last().toString())
                .put("due", occurrence.due().map(LocalDate::toString).orElse(null))
                .put(
                        "weekday",
                        OccurrenceWords.weekday(occurrence).map(Label::en).orElse(null))
                .put("state", OccurrenceWords.stateCode(occurrence))
                .put("certainty", period.certainty().code())
                .put(
                        "firstProvisional",
                        period.firstProvisional().map(LocalDate::toString).orElse(null));
        node.set("reason", period.whyNothingIsOwed().map(Json::label).orElse(null));
        return node;
    }
}
