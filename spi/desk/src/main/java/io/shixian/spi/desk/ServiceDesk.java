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
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes commands, has them decided by the rules, stores what happened and sees that it is told.
 * <p>
 * Commands are stamped with the desk's clock, never with a time that the sender claims; with the time of the last event, if that
 * lies up to five seconds later because the clock of another node is ahead. Safe to use from many threads.
 */
public final class ServiceDesk {

    private final Catalog catalog;
    private final CaseStore store;
    private final Delivery delivery;
    private final Clock clock;
    private final String node;
    private final Casework work;
    private final Adoption adoption;
    private final Wordkeeping words;
    private final Ticking ticking;

    ServiceDesk(DeskBuilder built) {
        this.catalog = built.catalog;
        this.store = built.store;
        this.delivery = new Delivery(built);
        this.clock = built.clock;
        this.node = built.node;
        this.work = new Casework(built, delivery);
        this.words = new Wordkeeping(work, built.keeping);
        this.ticking = new Ticking(work, built);
        this.adoption = new Adoption(work, store, ticking::all);
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
        return work.carryOut(id, envelope, particulars, (rules, before, now, handed) -> {
            if (before.isPresent()) {
                return rules.decide(before.get(), new Command.Open(id, now, by, particulars, other));
            }
            LocalDate day = LocalDate.ofInstant(now, rules.counting().zone());
            Optional<Procedure> found = catalog.find(code, day);
            if (found.isPresent()) {
                Particulars given = handed.under(found.get());
                return rules.open(found.get(), new Command.Open(id, now, by, given, other));
            }
            return new Decision.Refused(catalog.find(code)
                    .map(procedure -> DeskRefusals.notInForce(procedure, catalog))
                    .orElseGet(() -> DeskRefusals.unknownProcedure(code, catalog)));
        });
    }

    /** Moves a case to another version of its procedure; running clocks go on under its limits (M7). */
    public Outcome migrate(CaseId id, int version, Actor by, Particulars particulars, Envelope envelope) {
        return work.carryOut(id, envelope, particulars, (rules, before, now, handed) -> {
            if (before.isEmpty()) {
                return new Decision.Refused(DeskRefusals.unknownCase(id));
            }
            Procedure present = before.get().procedure();
            Optional<Procedure> later = catalog.find(present.code(), version);
            return later.isEmpty()
                    ? new Decision.Refused(DeskRefusals.noSuchVersion(present, version, catalog))
                    : rules.migrate(
                            before.get(),
                            later.get(),
                            new Command.Migrate(id, now, by, version, handed.under(present)));
        });
    }

    /** Takes a step of a case's procedure. */
    public Outcome act(CaseId id, String action, Actor by, Particulars particulars, Envelope envelope) {
        return work.change(id, envelope, particulars, (now, given) -> new Command.Act(id, now, by, action, given));
    }

    /** Stops the clock of a limit. */
    public Outcome suspend(
            CaseId id, String limit, String cause, Actor by, Particulars particulars, Envelope envelope) {
        return work.change(
                id, envelope, particulars, (now, given) -> new Command.Suspend(id, now, by, limit, cause, given));
    }

    /** Lets the clock of a limit go on. */
    public Outcome resume(CaseId id, String limit, Actor by, Particulars particulars, Envelope envelope) {
        return work.change(id, envelope, particulars, (now, given) -> new Command.Resume(id, now, by, limit, given));
    }

    /** Gives a limit more time. */
    public Outcome extend(CaseId id, String limit, Term term, Actor by, Particulars particulars, Envelope envelope) {
        return work.change(
                id, envelope, particulars, (now, given) -> new Command.Extend(id, now, by, limit, term, given));
    }

    /**
     * Lets every limit that has run out take effect, warns of those that soon will where the desk warns, each once, and returns
     * what happened.
     * <p>
     * Safe to call on several nodes at once, and again after a failure: a case that fails holds up no other, and is tried
     * again by the first tick after a minute.
     *
     * @throws RuntimeException the first failure there was, after all other cases
     */
    public List<Outcome.Accepted> tick() {
        return ticking.all();
    }

    /**
     * Does a part of a {@link #tick()} and says what is left, so that a scheduler may stop in between: the oldest first, and the
     * next call goes on where this one ended.
     *
     * @param cases how many cases are looked at, 1 or more
     */
    public Ticked tick(int cases) {
        return ticking.some(cases);
    }

    /**
     * Returns when the next limit runs out or, on a desk that warns, is to be warned of, so that the host knows when to
     * {@link #tick()}; empty if none is running.
     */
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

    /** Returns what was handed in and is kept apart from the events: to read it, and to erase it. */
    public Wordkeeping words() {
        return words;
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
        List<Outcome.Accepted> happened = new ArrayList<>();
        adopt(notice, happened::add);
        return happened;
    }

    /**
     * Adopts a notice as {@link #adopt(Notice)} does, and hands on each outcome as it happens instead of keeping them all, so that
     * a million cases take no more memory than a hundred.
     *
     * @param happened takes them, in this thread; what it throws ends the call, and the next call goes on
     */
    public void adopt(Notice notice, Consumer<? super Outcome.Accepted> happened) {
        adoption.of(notice, happened);
    }

    /**
     * Returns the first page of what {@link #adopt} would move if it were called now; nothing is stored or told. A page looks at
     * 100 cases at most.
     *
     * @throws io.shixian.calendar.MalformedNoticeException as {@link #adopt}, or if the notice is known already
     */
    public Preview preview(Notice notice) {
        return preview(notice, Optional.empty());
    }

    /** Returns the page of a preview that begins after the case with which another ended. */
    public Preview preview(Notice notice, CaseId after) {
        return preview(notice, Optional.of(after));
    }

    private Preview preview(Notice notice, Optional<CaseId> after) {
        Decider earlier = work.rules();
        Decider later = earlier.on(earlier.calendar().with(notice));
        return new Previewing(store, new Past(catalog), earlier, later, clock.instant()).page(after);
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
        List<Outcome.Accepted> happened = new ArrayList<>();
        recountSince(earlier, happened::add);
        return happened;
    }

    /** Counts again as {@link #recountSince(WorkCalendar)} does, and hands on each outcome as {@link #adopt(Notice, Consumer)}. */
    public void recountSince(WorkCalendar earlier, Consumer<? super Outcome.Accepted> happened) {
        adoption.since(earlier, happened);
    }

    /**
     * Writes anew what lists and ticks know of all open cases, without an event: for a host that begins to warn, or warns
     * otherwise, while cases are open. Commands go on meanwhile; call it again after a failure.
     *
     * @return how many cases were known otherwise
     */
    public int reindex() {
        return Reindexing.of(work, store, clock.instant());
    }

    @Override
    public String toString() {
        return "desk " + node + " on calendar " + calendar();
    }
}
