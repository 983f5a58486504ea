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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the desk refused. A refusal changes nothing and so leaves nothing in a store: a command without a record was refused,
 * and why is decided once more on the history of its case as it stood then.
 */
final class Refusals {

    private final CaseStore store;
    private final Decider rules;
    private final Map<CaseId, Course> courses = new HashMap<>();

    /** A case and its history, and how far the requests looked at so far have taken it. */
    private static final class Course {

        final CaseFile file;
        final List<CaseEvent> history;
        int version;

        Course(CaseFile file) {
            this.file = file;
            this.history = file.history();
        }

        /** Lets the limits run out that had by an instant. */
        void pass(Instant at) {
            while (version < history.size()
                    && history.get(version) instanceof CaseEvent.Lapsed lapsed
                    && !lapsed.recordedAt().isAfter(at)) {
                version++;
            }
        }

        /** Returns the case as it was then, if it was there. */
        Optional<CaseFile> then() {
            return version == 0
                    ? Optional.empty()
                    : Optional.of(CaseFile.replay(file.id(), file.procedure(), history.subList(0, version)));
        }
    }

    /** Takes the cases as they are after the last request. */
    Refusals(CaseStore store, Collection<CaseFile> files, Decider rules) {
        this.store = store;
        this.rules = rules;
        files.forEach(file -> courses.put(file.id(), new Course(file)));
    }

    /** Counts the refused among all requests, in their order, by the rule that refused them. */
    Map<Refusal.Code, Map<Label, Integer>> of(List<Request> requests) {
        Map<Refusal.Code, Map<Label, Integer>> refused = new TreeMap<>();
        for (Request request : requests) {
            Course course = Objects.requireNonNull(courses.get(request.command().caseId()));
            Optional<CommandRecord> done = store.seen(request.id());
            if (done.isPresent()) {
                course.version = done.get().toVersion();
            } else {
                refused.computeIfAbsent(code(request, course), code -> new LinkedHashMap<>())
                        .merge(request.label(), 1, Integer::sum);
            }
        }
        return refused;
    }

    private Refusal.Code code(Request request, Course course) {
        course.pass(request.command().at());
        return course.then()
                .map(then -> rules.decide(then, request.command()))
                .filter(Decision.Refused.class::isInstance)
                .map(no -> ((Decision.Refused) no).refusal().code())
                .orElseThrow(
                        () -> new WrongUse("case " + Quoted.of(course.file.id().value()) + " was not changed by line "
                                + request.event().line()
                                + ", though nothing refuses it; the tables were filled from another log, so replay this"
                                + " one into tables of their own"));
    }
}
