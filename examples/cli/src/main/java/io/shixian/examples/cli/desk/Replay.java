package io.shixian.examples.cli.desk;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.Licence;
import io.shixian.core.deadline.Counting;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Takes a log through a real desk, as if it had stood there: each event at its instant, and between events time passes,
 * so that every limit runs out at the very instant at which it does.
 * <p>
 * A replay into a store that holds a part of it goes on where that part ends. How far it had come is nowhere but in the
 * store: up to the last event that left a record of its command.
 */
final class Replay {

    private static final int PAGE = 1000;

    private final List<DeskEvent> events;
    private final List<Optional<Request>> requests;
    private final CaseStore store;
    private final ReplayClock clock;
    private final ServiceDesk desk;

    private Replay(List<DeskEvent> events, WorkCalendar calendar, CaseStore store, Outbox outbox) {
        this.events = events;
        this.requests = Request.of(events);
        this.store = new ReplayStore(store);
        this.clock = new ReplayClock(events.get(0).at());
        // Nobody is told of cases of long ago.
        this.desk = ServiceDesk.with(Catalog.builtIn(), calendar, this.store, outbox)
                .at(clock)
                .deliveringLater()
                .open();
    }

    /** Replays events, which are in order of time, in memory. */
    static Replayed of(List<DeskEvent> events, WorkCalendar calendar, Progress progress) {
        MemoryStore memory = new MemoryStore();
        return of(events, calendar, progress, memory, memory);
    }

    /**
     * Replays events into a store, or what is left of them.
     *
     * @throws WrongUse if the store holds something else
     */
    static Replayed of(
            List<DeskEvent> events, WorkCalendar calendar, Progress progress, CaseStore store, Outbox outbox) {
        Replay replay = new Replay(events, calendar, store, outbox);
        int done = replay.done();
        try {
            for (int i = 0; i < events.size(); i++) {
                if (i >= done) {
                    replay.passTo(events.get(i).at());
                    replay.requests.get(i).ifPresent(replay::carryOut);
                }
                progress.step(events.get(i).at());
            }
        } finally {
            progress.done();
        }
        return replay.replayed();
    }

    /** Returns how many events the store has behind it. What came after the last record changed nothing, so it is done again. */
    private int done() {
        requireNothingElse();
        for (int i = requests.size(); i > 0; i--) {
            if (requests.get(i - 1).flatMap(request -> store.seen(request.id())).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    /** Another log's cases would run out by this log's time, and a host's would do so years before their day. */
    private void requireNothingElse() {
        Set<CaseId> known = new HashSet<>();
        events.forEach(event -> known.add(event.caseId()));
        Optional<Worklist> query = Optional.of(Worklist.all(clock.instant()).pagesOf(PAGE));
        while (query.isPresent()) {
            Page page = store.find(query.get());
            page.rows().stream()
                    .filter(row -> !known.contains(row.caseId()))
                    .findFirst()
                    .ifPresent(row -> {
                        throw new WrongUse("the tables hold case "
                                + Quoted.of(row.caseId().value())
                                + ", which is not in the log; replay it into tables of their own");
                    });
            query = page.next().map(query.get()::after);
        }
    }

    /** Lets time pass; a limit that runs out at that very instant runs out before anything else happens. */
    private void passTo(Instant instant) {
        Optional<Instant> next = desk.nextExpiry();
        while (next.isPresent() && !next.get().isAfter(instant)) {
            clock.advanceTo(next.get());
            desk.tick();
            Optional<Instant> later = desk.nextExpiry();
            if (later.equals(next)) {
                throw new WrongUse("a limit that ran out at " + Times.write(next.get())
                        + " is claimed by another program; end that, and say the same again");
            }
            next = later;
        }
        clock.advanceTo(instant);
    }

    private void carryOut(Request request) {
        Envelope once = new Envelope(Optional.of(request.id()), OptionalInt.empty());
        Command asked = request.command();
        CaseId id = asked.caseId();
        if (asked instanceof Command.Open open) {
            requireNew(request, desk.open(id, Licence.PROCEDURE.code(), open.by(), open.particulars(), once));
        } else if (asked instanceof Command.Act act) {
            desk.act(id, act.action(), act.by(), act.particulars(), once);
        } else if (asked instanceof Command.Suspend hold) {
            desk.suspend(id, hold.limit(), hold.cause(), hold.by(), hold.particulars(), once);
        }
    }

    private static void requireNew(Request request, Outcome opened) {
        if (opened instanceof Outcome.Refused) {
            throw new WrongUse("case " + Quoted.of(request.command().caseId().value()) + " on line "
                    + request.event().line() + " is in the tables already and did not come there by this log;"
                    + " replay it into tables of their own");
        }
    }

    private Replayed replayed() {
        Instant first = events.get(0).at();
        Instant last = events.get(events.size() - 1).at();
        clock.advanceTo(last);
        Map<CaseId, CaseFile> files = new LinkedHashMap<>();
        for (DeskEvent event : events) {
            files.computeIfAbsent(event.caseId(), id -> desk.find(id).orElseThrow());
        }
        List<Request> asked = requests.stream().flatMap(Optional::stream).toList();
        return new Replayed(
                files.values().stream()
                        .map(file -> ReplayedCase.of(file, desk.limits(file)))
                        .toList(),
                events.size(),
                first,
                last,
                new Refusals(store, files.values(), new Decider(desk.calendar(), Counting.STANDARD)).of(asked),
                events.size() - asked.size());
    }
}
