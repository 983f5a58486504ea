package io.shixian.jdbc.trial;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockRun;
import io.shixian.core.procedure.Procedure;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifications;
import io.shixian.spi.testkit.CaseStoreContract;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from the events of a case.
 *
 * @param stage the code of its stage; empty if the events can't be a history
 * @param told  the ids of all notifications there must have been
 * @param wrong what can't be, such as a limit that ran out twice in the same run
 */
record Replayed(Optional<String> stage, List<String> told, List<String> wrong) {

    static Replayed of(String id, List<String> payloads) {
        try {
            return replay(new CaseId(id), payloads.stream().map(Replayed::event).toList());
        } catch (RuntimeException e) {
            return new Replayed(Optional.empty(), List.of(), List.of("its events are no history: " + e.getMessage()));
        }
    }

    static CaseEvent event(String payload) {
        return TrialDesk.READER.read(payload.getBytes(StandardCharsets.UTF_8));
    }

    private static Replayed replay(CaseId id, List<CaseEvent> events) {
        CaseEvent.Opened opening = (CaseEvent.Opened) events.get(0);
        Procedure procedure = CaseStoreContract.CATALOG
                .find(opening.procedure(), opening.version())
                .orElseThrow();
        CaseFile file = CaseFile.opened(id, procedure, opening);
        List<String> wrong = new ArrayList<>();
        Set<String> lapsed = new HashSet<>();
        for (CaseEvent event : events.subList(1, events.size())) {
            if (event instanceof CaseEvent.Lapsed out) {
                int cycle = procedure
                        .limit(out.limit())
                        .flatMap(file::run)
                        .map(ClockRun::cycle)
                        .orElse(0);
                if (!lapsed.add(out.limit() + " " + cycle)) {
                    wrong.add("limit " + out.limit() + " ran out twice in run " + cycle);
                }
            }
            file = file.after(event);
        }
        List<String> told = Notifications.of(id, procedure, 1, events).stream()
                .map(Notification::id)
                .toList();
        return new Replayed(Optional.of(file.stage().code()), told, wrong);
    }
}
