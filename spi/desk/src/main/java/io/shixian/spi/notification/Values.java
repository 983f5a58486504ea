package io.shixian.spi.notification;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an event gives a template to be filled with; nothing that was handed in. */
final class Values {

    private Values() {}

    static Map<String, Label> of(CaseId caseId, Procedure procedure, CaseEvent event) {
        Map<String, Label> values = new HashMap<>();
        values.put("case", same(caseId.value()));
        values.put("procedure", procedure.label());
        stage(event).ifPresent(stage -> values.put("stage", stage.label()));
        if (event instanceof CaseEvent.Lapsed lapsed) {
            values.put("limit", Notifications.limit(procedure, lapsed.limit()));
            values.put("due", same(lapsed.dueOn().toString()));
        } else if (event instanceof ClockEvent change) {
            values.put("limit", Notifications.limit(procedure, change.limit()));
        }
        if (event instanceof ClockEvent.Recounted again) {
            values.put("before", same(again.before().toString()));
            values.put("due", same(again.after().toString()));
        } else if (event instanceof ClockEvent.Extended more) {
            values.put("term", more.term().label());
        } else if (event instanceof ClockEvent.Warned warned) {
            values.put("due", same(warned.lastDay().toString()));
            values.put("left", warned.left().label());
        }
        return values;
    }

    private static Optional<Stage> stage(CaseEvent event) {
        if (event instanceof CaseEvent.Moved moved) {
            return Optional.of(moved.to());
        }
        if (event instanceof CaseEvent.Lapsed lapsed) {
            return Optional.of(lapsed.to());
        }
        return event instanceof CaseEvent.Opened opened ? Optional.of(opened.stage()) : Optional.empty();
    }

    private static Label same(String text) {
        return new Label(text, text);
    }
}
