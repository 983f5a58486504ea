package io.shixian.examples.cli.desk;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.Licence;
import io.shixian.core.law.Label;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.MemoryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes a log through a real desk, as if it had stood there: each event at its instant, and between events time passes,
 * so that every limit runs out at the very instant at which it does.
 */
final class Replay {

    private static final Actor WINDOW = Actor.of(Role.WINDOW, "window");
    private static final Label HOLD = new Label("暂停计时", "Suspend");

    /** The log doesn't say why a request is held, and the desk takes no hold without one of the law's grounds. */
    private static final String CAUSE = "inspection";

    private final ReplayClock clock;
    private final ServiceDesk desk;
    private final List<CaseId> received = new ArrayList<>();
    private final Map<Refusal.Code, Map<Label, Integer>> refused = new TreeMap<>();
    private int aside;

    private Replay(Instant begin, WorkCalendar calendar) {
        MemoryStore store = new MemoryStore();
        this.clock = new ReplayClock(begin);
        this.desk = ServiceDesk.with(Catalog.builtIn(), calendar, store, store)
                .at(clock)
                .open();
    }

    /** Replays events, which are in order of time. */
    static Replayed of(List<DeskEvent> events, WorkCalendar calendar, Progress progress) {
        Instant first = events.get(0).at();
        Instant last = events.get(events.size() - 1).at();
        Replay replay = new Replay(first, calendar);
        try {
            for (DeskEvent event : events) {
                replay.passTo(event.at());
                replay.take(event);
                progress.step(event.at());
            }
        } finally {
            progress.done();
        }
        return new Replayed(replay.cases(), events.size(), first, last, replay.refused, replay.aside);
    }

    /** Lets time pass; a limit that runs out at that very instant runs out before anything else happens. */
    private void passTo(Instant instant) {
        Optional<Instant> next = desk.nextExpiry();
        while (next.isPresent() && !next.get().isAfter(instant)) {
            clock.advanceTo(next.get());
            desk.tick();
            next = desk.nextExpiry();
        }
        clock.advanceTo(instant);
    }

    private void take(DeskEvent event) {
        // The log names no documents; each stands for itself by the code of its event.
        Particulars document = Particulars.NONE.withDocuments(event.activity());
        switch (event.activity()) {
            case DeskEvent.RECEIPT -> receive(event.caseId());
            case DeskEvent.CONFIRMATION -> act(event.caseId(), Licence.ACCEPT, document);
            case DeskEvent.NO_LICENCE_NEEDED -> act(event.caseId(), Licence.REJECT, document.withReason("无需许可"));
            case DeskEvent.HOLD -> hold(event.caseId(), document);
            default -> aside++;
        }
    }

    private void receive(CaseId id) {
        // The log names nobody; the case's own number stands for its applicant.
        Actor applicant = Actor.of(Role.APPLICANT, id.value());
        desk.open(id, Licence.PROCEDURE.code(), applicant, Particulars.NONE, Envelope.NONE);
        received.add(id);
    }

    private void act(CaseId id, Action action, Particulars particulars) {
        count(desk.act(id, action.code(), WINDOW, particulars, Envelope.NONE), action.label());
    }

    private void hold(CaseId id, Particulars particulars) {
        count(desk.suspend(id, ReplayedCase.DECISION, CAUSE, WINDOW, particulars, Envelope.NONE), HOLD);
    }

    private void count(Outcome outcome, Label what) {
        if (outcome instanceof Outcome.Refused no) {
            refused.computeIfAbsent(no.refusal().code(), code -> new LinkedHashMap<>())
                    .merge(what, 1, Integer::sum);
        }
    }

    private List<ReplayedCase> cases() {
        return received.stream()
                .map(id -> desk.find(id).orElseThrow())
                .map(file -> ReplayedCase.of(file, desk.limits(file)))
                .toList();
    }
}
