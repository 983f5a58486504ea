package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.CommandRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the desk refused. A refusal changes nothing and so leaves nothing in a store: a command without a record was refused,
 * and why is decided once more on the history of its case as it stood then.
 */
final class Refusals {

    private final CaseStore store;
    private final Map<CaseId, CaseFile> files;
    private final Decider rules;
    private final Map<CaseId, List<CaseEvent>> histories = new HashMap<>();
    private final Map<CaseId, Integer> versions = new HashMap<>();

    /** Takes the cases as they are after the last request. */
    Refusals(CaseStore store, Map<CaseId, CaseFile> files, Decider rules) {
        this.store = store;
        this.files = files;
        this.rules = rules;
        files.forEach((id, file) -> histories.put(id, file.history()));
    }

    /** Counts the refused among all requests, in their order, by the rule that refused them. */
    Map<Refusal.Code, Map<Label, Integer>> of(List<Request> requests) {
        Map<Refusal.Code, Map<Label, Integer>> refused = new TreeMap<>();
        for (Request request : requests) {
            Optional<CommandRecord> done = store.seen(request.id());
            if (done.isPresent()) {
                versions.put(request.command().caseId(), done.get().toVersion());
            } else {
                refused.computeIfAbsent(code(request), code -> new LinkedHashMap<>())
                        .merge(request.label(), 1, Integer::sum);
            }
        }
        return refused;
    }

    private Refusal.Code code(Request request) {
        CaseId id = request.command().caseId();
        int version = past(
                histories.get(id),
                versions.getOrDefault(id, 0),
                request.command().at());
        if (version > 0) {
            CaseFile then = CaseFile.replay(
                    id, files.get(id).procedure(), histories.get(id).subList(0, version));
            if (rules.decide(then, request.command()) instanceof Decision.Refused no) {
                return no.refusal().code();
            }
        }
        throw new WrongUse("case " + Quoted.of(id.value()) + " was not changed by line "
                + request.event().line() + ", though nothing refuses it; the tables were filled from another log,"
                + " so replay this one into tables of their own");
    }

    /** Returns the version after the limits that ran out by an instant. */
    private static int past(List<CaseEvent> history, int version, Instant at) {
        int next = version;
        while (next < history.size()
                && history.get(next) instanceof CaseEvent.Lapsed lapsed
                && !lapsed.recordedAt().isAfter(at)) {
            next++;
        }
        return next;
    }
}
