package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.spi.notification.Channels;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifications;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.CommandRecord;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.DuplicateCommandException;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.KeptWord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Load, decide, commit, deliver: how a command is carried out on a case, whoever else is at it. */
final class Casework {

    private static final Logger LOG = LoggerFactory.getLogger(Casework.class);

    /** How often a command is decided again when others changed its case in between. */
    private static final int TRIES = 5;

    /** How far the clocks of nodes may be apart without one refusing what follows on another's event. */
    private static final Duration APART = Duration.ofSeconds(5);

    private final CaseStore store;
    private final Delivery delivery;
    private final Channels channels;
    private final boolean deliversAtOnce;
    private final Indexing indexing;
    private final Optional<Keeping> keeping;
    private final Clock clock;
    private final List<Consumer<Outcome>> watchers;
    private final Past past;
    /** What is under way because a later calendar came into use. */
    private final List<Walk> walks = new CopyOnWriteArrayList<>();

    private volatile Decider rules;

    Casework(DeskBuilder built, Delivery delivery) {
        this.store = built.store;
        this.delivery = delivery;
        this.channels = built.channels;
        this.deliversAtOnce = built.deliversAtOnce;
        this.indexing = new Indexing(built);
        this.keeping = built.keeping;
        this.clock = built.clock;
        this.watchers = List.copyOf(built.watchers);
        this.past = new Past(built.catalog);
        this.rules = new Decider(built.calendar, built.counting, built.ladder);
    }

    /** Finds a case. */
    Optional<CaseFile> find(CaseId id) {
        return store.find(id);
    }

    /** How a command is decided on a case as it is, if it is there, at the desk's time. */
    interface Deciding {
        Decision decide(Decider rules, Optional<CaseFile> before, Instant now);
    }

    /** How a command is decided on what was handed in with it, from which the words may have been taken out. */
    interface Handing {
        Decision decide(Decider rules, Optional<CaseFile> before, Instant now, Handed handed);
    }

    /** How a command to a case that is there is put. */
    interface Putting {
        Command put(Instant now, Particulars given);
    }

    /** Returns by what commands are decided now. */
    Decider rules() {
        return rules;
    }

    /** Decides commands by another calendar from now on. */
    void rules(Decider later) {
        rules = later;
    }

    /** Returns the walks through cases that an earlier calendar has counted, the first begun first. */
    List<Walk> walks() {
        return walks;
    }

    Outcome change(CaseId id, Envelope envelope, Function<Instant, Command> command) {
        return carryOut(
                id,
                envelope,
                (decider, before, now) -> before.isEmpty()
                        ? new Decision.Refused(DeskRefusals.unknownCase(id))
                        : decider.decide(before.get(), command.apply(now)));
    }

    /** Carries out a command to a case that is there, with what was handed in. */
    Outcome change(CaseId id, Envelope envelope, Particulars particulars, Putting command) {
        return carryOut(
                id,
                envelope,
                particulars,
                (decider, before, now, handed) -> before.isEmpty()
                        ? new Decision.Refused(DeskRefusals.unknownCase(id))
                        : decider.decide(
                                before.get(),
                                command.put(now, handed.under(before.get().procedure()))));
    }

    /** Carries out a command with which nothing is handed in. */
    Outcome carryOut(CaseId id, Envelope envelope, Deciding deciding) {
        return carryOut(
                id,
                envelope,
                Particulars.NONE,
                (decider, before, now, handed) -> deciding.decide(decider, before, now));
    }

    Outcome carryOut(CaseId id, Envelope envelope, Particulars particulars, Handing deciding) {
        Outcome outcome = carriedOut(id, envelope, particulars, deciding);
        if (!(outcome instanceof Outcome.Accepted done) || !done.events().isEmpty()) {
            show(outcome);
        }
        return outcome;
    }

    private void show(Outcome outcome) {
        for (Consumer<Outcome> watcher : watchers) {
            try {
                watcher.accept(outcome);
            } catch (RuntimeException e) {
                LOG.warn("a watcher failed: {}", e.getClass().getName());
            }
        }
    }

    private Outcome carriedOut(CaseId id, Envelope envelope, Particulars particulars, Handing deciding) {
        return onRecent(id, envelope, particulars, deciding)
                .orElseGet(() -> onFound(id, envelope, particulars, deciding));
    }

    /**
     * Decides on what the store remembers of a case, or as if it were not there, and leaves it to the commit to say that it is
     * not so. Nothing but what the commit has taken is an answer: a refusal may rest on what has changed since.
     */
    private Optional<Outcome> onRecent(CaseId id, Envelope envelope, Particulars particulars, Handing deciding) {
        Decider decider = rules;
        Optional<CaseFile> recent = store.recent(id);
        int version = recent.map(CaseFile::version).orElse(0);
        if (envelope.expect().isPresent() && envelope.expect().getAsInt() != version) {
            return Optional.empty();
        }
        Handed handed = new Handed(id, particulars, keeping);
        Decision decision = deciding.decide(decider, recent, now(recent), handed);
        if (!(decision instanceof Decision.Accepted accepted)
                || accepted.events().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(commit(accepted, decider, version, envelope, handed.words()));
        } catch (DuplicateCommandException | ConcurrentChangeException e) {
            LOG.debug("case {} was not as it was remembered, or a command came again", id);
            return Optional.empty();
        }
    }

    private Outcome onFound(CaseId id, Envelope envelope, Particulars particulars, Handing deciding) {
        for (int tries = 1; ; tries++) {
            Decider decider = rules;
            // The case first: what a case shows of a command that came before, the look for its id will show too.
            Optional<CaseFile> before = store.find(id);
            Optional<CommandRecord> earlier = envelope.command().flatMap(store::seen);
            if (earlier.isPresent()) {
                return again(id, earlier.get());
            }
            int version = before.map(CaseFile::version).orElse(0);
            if (envelope.expect().isPresent() && envelope.expect().getAsInt() != version) {
                return new Outcome.Conflict(envelope.expect().getAsInt(), before);
            }
            Handed handed = new Handed(id, particulars, keeping);
            Decision decision = deciding.decide(decider, before, now(before), handed);
            if (decision instanceof Decision.Refused refused) {
                LOG.debug("case {}: refused, {}", id, refused.refusal().code());
                return new Outcome.Refused(refused.refusal(), before);
            }
            try {
                return commit((Decision.Accepted) decision, decider, version, envelope, handed.words());
            } catch (DuplicateCommandException e) {
                LOG.debug("command of case {} arrived twice at once", id);
                if (tries >= TRIES) {
                    throw e;
                }
            } catch (ConcurrentChangeException e) {
                if (tries >= TRIES) {
                    return new Outcome.Conflict(version, store.find(id));
                }
            }
        }
    }

    /** The desk's time; that of the last event, if a node whose clock is a little ahead has recorded it just now. */
    private Instant now(Optional<CaseFile> before) {
        Instant now = clock.instant();
        return before.map(file -> file.last().recordedAt())
                .filter(last -> last.isAfter(now) && !last.isAfter(now.plus(APART)))
                .orElse(now);
    }

    private Outcome.Accepted commit(
            Decision.Accepted decision, Decider decider, int version, Envelope envelope, List<KeptWord> words) {
        CaseFile file = decision.file();
        List<CaseEvent> events = decision.events();
        if (events.isEmpty()) {
            return new Outcome.Accepted(file, events, List.of());
        }
        List<Notification> toTell = Notifications.of(file.id(), file.procedure(), version + 1, events, channels);
        IndexRow row = indexing.row(file, decider, words);
        List<OutboxRow> outbox = delivery.rows(toTell);
        walks.forEach(walk -> walk.overtaking(decider, file.id(), version, events));
        store.commit(new Commit(file, version, events, row, outbox, envelope.command(), words));
        LOG.debug("case {} is at version {}, stage {}", file.id(), file.version(), file.stage());
        if (deliversAtOnce) {
            delivery.now(outbox);
        }
        if (decider != rules) {
            // A notice was adopted meanwhile, perhaps without a look at this.
            recount(row, row.version(), decider);
        }
        return new Outcome.Accepted(file, events, toTell);
    }

    /** Counts the limits of a case again that were running by an earlier calendar at a version. */
    Optional<Outcome.Accepted> recount(IndexRow listed, int version, Decider earlier) {
        CaseId id = listed.caseId();
        Outcome outcome;
        do {
            outcome = carryOut(
                    id,
                    Envelope.NONE,
                    (decider, before, now) -> before.isEmpty()
                            ? new Decision.Refused(DeskRefusals.unknownCase(id))
                            : new Recount(earlier, decider, version, past).of(before.get(), now));
        } while (outcome instanceof Outcome.Conflict);
        if (!(outcome instanceof Outcome.Accepted done)) {
            return Optional.empty();
        }
        if (!done.events().isEmpty()) {
            return Optional.of(done);
        }
        IndexRow row = row(done.file());
        if (!row.equals(listed)) {
            reindex(done.file(), row);
        }
        return Optional.empty();
    }

    /** Returns the row of a case as it is counted now. */
    IndexRow row(CaseFile file) {
        return indexing.row(file, rules, List.of());
    }

    /** Writes the row of a case anew to which nothing has happened. */
    void reindex(CaseFile file, IndexRow row) {
        try {
            store.commit(new Commit(file, file.version(), List.of(), row, List.of(), Optional.empty()));
        } catch (ConcurrentChangeException e) {
            LOG.debug("case {} has moved on, and its row with it", file.id());
        }
    }

    private Outcome again(CaseId id, CommandRecord record) {
        if (!record.caseId().equals(id)) {
            throw new IllegalArgumentException(
                    "this command id was used for another case than " + id + "; give each command an id of its own");
        }
        CaseFile now = store.find(id).orElseThrow();
        CaseFile then = past.at(now, record.toVersion());
        List<CaseEvent> events = then.history().subList(record.fromVersion(), record.toVersion());
        List<Notification> told = Notifications.of(id, then.procedure(), record.fromVersion() + 1, events, channels);
        return new Outcome.Duplicate(new Outcome.Accepted(then, events, told));
    }
}
