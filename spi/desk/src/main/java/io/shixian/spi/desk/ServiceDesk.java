package io.shixian.spi.desk;

import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.OtherLimit;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Procedure;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes commands, has them decided by the rules, stores what happened and sees that it is told.
 * <p>
 * Commands are stamped with the desk's clock, never with a time that the sender claims. Safe to use from many threads.
 */
public final class ServiceDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceDesk.class);

    private static final int BATCH = 200;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Catalog catalog;
    private final CaseStore store;
    private final Delivery delivery;
    private final Clock clock;
    private final String node;
    private final Casework work;
    private final Adoption adoption;

    ServiceDesk(DeskBuilder built) {
        this.catalog = built.catalog;
        this.store = built.store;
        this.delivery = new Delivery(built);
        this.clock = built.clock;
        this.node = built.node;
        this.work = new Casework(built, delivery);
        this.adoption = new Adoption(work, store, clock);
    }

    /**
     * Begins a desk.
     *
     * @param catalog  the procedures under which cases are opened
     * @param calendar the calendar on which limits are counted
     * @param store    where cases are kept
     * @param outbox   what is still to be told, filled by the store's commits
     */
    public static DeskBuilder with(Catalog catalog, WorkCalendar calendar, CaseStore store, Outbox outbox) {
        return new DeskBuilder(catalog, calendar, store, outbox);
    }

    /** Opens a case under the newest version of a procedure that is in force by then. */
    public Outcome open(CaseId id, String procedure, Actor by, Particulars particulars, Envelope envelope) {
        return open(id, procedure, by, particulars, Optional.empty(), envelope);
    }

    /** Opens a case for which another law fixes a term, in place of the replaceable limit of its procedure. */
    public Outcome open(
            CaseId id, String procedure, Actor by, Particulars particulars, OtherLimit other, Envelope envelope) {
        return open(id, procedure, by, particulars, Optional.of(other), envelope);
    }

    private Outcome open(
            CaseId id, String code, Actor by, Particulars particulars, Optional<OtherLimit> other, Envelope envelope) {
        return work.carryOut(id, envelope, (rules, before, now) -> {
            Command.Open command = new Command.Open(id, now, by, particulars, other);
            if (before.isPresent()) {
                return rules.decide(before.get(), command);
            }
            LocalDate day = LocalDate.ofInstant(now, rules.counting().zone());
            Optional<Procedure> found = catalog.find(code, day);
            if (found.isPresent()) {
                return rules.open(found.get(), command);
            }
            return new Decision.Refused(catalog.find(code)
                    .map(procedure -> DeskRefusals.notInForce(procedure, catalog))
                    .orElseGet(() -> DeskRefusals.unknownProcedure(code, catalog)));
        });
    }

    /** Moves a case to another version of its procedure; running clocks go on under its limits (M7). */
    public Outcome migrate(CaseId id, int version, Actor by, Particulars particulars, Envelope envelope) {
        return work.carryOut(id, envelope, (rules, before, now) -> {
            if (before.isEmpty()) {
                return new Decision.Refused(DeskRefusals.unknownCase(id));
            }
            Procedure present = before.get().procedure();
            Optional<Procedure> later = catalog.find(present.code(), version);
            return later.isEmpty()
                    ? new Decision.Refused(DeskRefusals.noSuchVersion(present, version, catalog))
                    : rules.migrate(before.get(), later.get(), new Command.Migrate(id, now, by, version, particulars));
        });
    }

    /** Takes a step of a case's procedure. */
    public Outcome act(CaseId id, String action, Actor by, Particulars particulars, Envelope envelope) {
        return work.change(id, envelope, now -> new Command.Act(id, now, by, action, particulars));
    }

    /** Stops the clock of a limit. */
    public Outcome suspend(
            CaseId id, String limit, String cause, Actor by, Particulars particulars, Envelope envelope) {
        return work.change(id, envelope, now -> new Command.Suspend(id, now, by, limit, cause, particulars));
    }

    /** Lets the clock of a limit go on. */
    public Outcome resume(CaseId id, String limit, Actor by, Particulars particulars, Envelope envelope) {
        return work.change(id, envelope, now -> new Command.Resume(id, now, by, limit, particulars));
    }

    /** Gives a limit more time. */
    public Outcome extend(CaseId id, String limit, Term term, Actor by, Particulars particulars, Envelope envelope) {
        return work.change(id, envelope, now -> new Command.Extend(id, now, by, limit, term, particulars));
    }

    /**
     * Lets every limit that has run out take effect, each once, and returns what happened.
     * <p>
     * Safe to call on several nodes at once, and again after a failure: a case that fails holds up no other, and is tried
     * again by the first tick after a minute.
     *
     * @throws RuntimeException the first failure there was, after all other cases
     */
    public List<Outcome.Accepted> tick() {
        List<Outcome.Accepted> happened = new ArrayList<>();
        Optional<RuntimeException> failure = Optional.empty();
        Instant now = clock.instant();
        Lease lease = new Lease(node, now.plus(LEASE));
        List<DueClock> due = store.due(now, BATCH, lease);
        while (!due.isEmpty()) {
            for (DueClock next : due) {
                try {
                    lapse(next.caseId(), now).ifPresent(happened::add);
                } catch (RuntimeException e) {
                    LOG.warn(
                            "case {}: limit {} ran out and is not recorded yet: {}",
                            next.caseId(),
                            next.limit(),
                            e.getClass().getName());
                    failure = failure.or(() -> Optional.of(e));
                }
            }
            due = store.due(now, BATCH, lease);
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        return happened;
    }

    private Optional<Outcome.Accepted> lapse(CaseId id, Instant now) {
        Outcome outcome = work.change(id, Envelope.NONE, at -> new Command.Tick(id, at));
        if (!(outcome instanceof Outcome.Accepted done)) {
            return Optional.empty();
        }
        if (!done.events().isEmpty()) {
            return Optional.of(done);
        }
        // The row is by another calendar. One that is due by this one too stays as it is, or this tick would not end.
        IndexRow row = work.row(done.file());
        if (row.next().filter(next -> !next.dueAt().isAfter(now)).isEmpty()) {
            work.reindex(done.file(), row);
        }
        return Optional.empty();
    }

    /** Returns when the next limit runs out, so that the host knows when to {@link #tick()}; empty if none is running. */
    public Optional<Instant> nextExpiry() {
        return store.nextDue();
    }

    /** Finds a case. */
    public Optional<CaseFile> find(CaseId id) {
        return store.find(id);
    }

    /** Returns how the limits of a case that have started stand now. */
    public List<LimitState> limits(CaseFile file) {
        return work.rules().limits(file, clock.instant());
    }

    /** Returns a page of a list. */
    public Page worklist(Worklist query) {
        return store.find(query);
    }

    /** Tries to deliver what is due by now and has not been delivered, and returns how many were. */
    public int deliver() {
        return delivery.run();
    }

    /** Returns the delivery: when it is next due, what was given up, and how to try that again. */
    public Delivery delivery() {
        return delivery;
    }

    /** Returns the calendar on which limits are counted now. */
    public WorkCalendar calendar() {
        return work.rules().calendar();
    }

    /**
     * Takes note of a new notice: counts the running limits again of all open cases that rest on days it changes or settles, and
     * records where a last day moved (T27). Other cases are not read. What has run out by then is recorded first and stays missed (V1).
     * <p>
     * Nodes that share a store adopt a notice each for itself; what one has recorded the others don't record again. Commands
     * go on meanwhile, by the new calendar. A case that fails holds up no other; call it again with the same notice, and it
     * goes on with what is left.
     *
     * @return what happened: what ran out, then one outcome for each case whose last days moved
     * @throws RuntimeException the first failure there was, after all other cases
     * @throws io.shixian.calendar.MalformedNoticeException if the notice contradicts those already known, or is one of them
     */
    public List<Outcome.Accepted> adopt(Notice notice) {
        return adoption.of(notice, this::tick);
    }

    /**
     * Returns the first page of what {@link #adopt} would move if it were called now; nothing is stored or told. A page looks at
     * 100 cases at most.
     *
     * @throws io.shixian.calendar.MalformedNoticeException as {@link #adopt}, or if the notice is known already
     */
    public Preview preview(Notice notice) {
        return preview(notice, Preview.Place.FIRST);
    }

    /** Returns the page of a preview that begins where another ended. */
    public Preview preview(Notice notice, Preview.Place from) {
        Decider earlier = work.rules();
        Decider later = new Decider(earlier.calendar().with(notice), earlier.counting());
        return new Previewing(store, earlier, later, clock.instant()).page(from);
    }

    /**
     * Counts again what an earlier calendar had counted, as if its notices had been adopted just now: for a host that was
     * started again on a newer calendar. Call it before the first command.
     *
     * @param earlier the calendar on which limits were counted before
     * @return what happened, as by {@link #adopt}
     * @throws RuntimeException the first failure there was, after all other cases; call it again, and it goes on
     */
    public List<Outcome.Accepted> recountSince(WorkCalendar earlier) {
        return adoption.since(earlier, this::tick);
    }

    @Override
    public String toString() {
        return "desk " + node + " on calendar " + calendar();
    }
}
