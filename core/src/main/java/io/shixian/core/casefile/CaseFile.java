package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.ActionRows;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all events of a case add up to.
 * <p>
 * The history is the state: everything here follows from the events and the procedure. The sum is carried along, so a
 * step costs the same at event 3 and at event 300. Instances are immutable.
 */
public final class CaseFile {

    private final CaseId id;
    private final Procedure procedure;
    private final History history;
    private final Stage stage;
    private final Map<Role, Party> parties;
    private final @Nullable ClockRun[] runs;
    private final List<CaseEvent.Consented> consents;
    private final List<Transition> taken;
    private final Optional<OtherLimit> other;
    private final Instant since;

    private CaseFile(
            CaseId id,
            Procedure procedure,
            History history,
            Stage stage,
            Map<Role, Party> parties,
            @Nullable ClockRun[] runs,
            List<CaseEvent.Consented> consents,
            List<Transition> taken,
            Optional<OtherLimit> other,
            Instant since) {
        this.id = id;
        this.procedure = procedure;
        this.history = history;
        this.stage = stage;
        this.parties = parties;
        this.runs = runs;
        this.consents = consents;
        this.taken = taken;
        this.other = other;
        this.since = since;
    }

    /**
     * Returns the file of a case that was just opened.
     *
     * @throws IllegalArgumentException if it was opened under another procedure, or another version of it (M7)
     */
    public static CaseFile opened(CaseId id, Procedure procedure, CaseEvent.Opened event) {
        if (!event.procedure().equals(procedure.code()) || event.version() != procedure.version()) {
            throw new IllegalArgumentException("case " + id + " was opened under " + event.procedure() + "@"
                    + event.version() + " and stays on it; " + procedure + " can't read its history");
        }
        @Nullable ClockRun[] none = new ClockRun[procedure.limits().size()];
        return new CaseFile(
                id,
                procedure,
                History.of(event),
                event.stage(),
                event.bound(),
                new ClockFold(procedure, event.other(), none).after(event, Optional.empty()),
                List.of(),
                List.of(),
                event.other(),
                event.recordedAt());
    }

    /**
     * Rebuilds the file of a case from its whole history.
     *
     * @throws IllegalArgumentException if the history does not begin with an opening, goes on with another, began under
     *                                  another version of the procedure (M7), or moves to another version, which takes
     *                                  all versions to read
     */
    public static CaseFile replay(CaseId id, Procedure procedure, List<CaseEvent> history) {
        return replay(id, procedure, history, version -> {
            throw new IllegalArgumentException("case " + id + " moved to version " + version + " of " + procedure.code()
                    + "; replay it with a way to find its versions");
        });
    }

    /**
     * Rebuilds the file of a case from its whole history, which may lead through several versions of its procedure.
     *
     * @param procedure the version under which it was opened
     * @param versions  finds the other versions by number
     * @throws IllegalArgumentException if the history does not begin with an opening, goes on with another, or began under
     *                                  another version of the procedure (M7)
     */
    public static CaseFile replay(
            CaseId id, Procedure procedure, List<CaseEvent> history, IntFunction<Procedure> versions) {
        if (history.isEmpty() || !(history.get(0) instanceof CaseEvent.Opened opening)) {
            throw new IllegalArgumentException("the history of case " + id + " does not begin with its opening");
        }
        CaseFile file = opened(id, procedure, opening);
        for (CaseEvent event : history.subList(1, history.size())) {
            file = event instanceof CaseEvent.Migrated migrated
                    ? file.migrated(migrated, versions.apply(migrated.to()))
                    : file.after(event);
        }
        return file;
    }

    /**
     * Returns the file after one event more.
     *
     * @throws IllegalArgumentException if the event opens the case again or moves it to another version, which is
     *                                  {@link #migrated}
     */
    public CaseFile after(CaseEvent event) {
        if (event instanceof CaseEvent.Opened) {
            throw new IllegalArgumentException("case " + id + " is open already and can't be opened again");
        }
        if (event instanceof CaseEvent.Migrated) {
            throw new IllegalArgumentException(
                    "case " + id + " moves to another version; use migrated(event, version)");
        }
        Stage next = event.stageAfter(stage);
        History longer = history.and(event);
        Map<Role, Party> bound = parties;
        List<Transition> limited = taken;
        Optional<ActionRows> action = Optional.empty();
        if (event instanceof CaseEvent.Moved moved) {
            action = procedure.rows(moved.action());
            bound = Parties.after(parties, moved.released(), moved.bound());
            limited = Limited.after(moved, action, taken);
        }
        @Nullable ClockRun[] clocks = new ClockFold(procedure, other, runs).after(event, action);
        List<CaseEvent.Consented> given = Consents.after(event, stage, next, consents);
        Instant entered = next.equals(stage) ? since : since(event);
        return new CaseFile(id, procedure, longer, next, bound, clocks, given, limited, other, entered);
    }

    /**
     * Returns the file on another version of its procedure: running clocks go on under the limits of that version, with
     * all that was counted, stopped and added (V5); those it does not have have ended with the event (V9).
     *
     * @throws IllegalArgumentException if the procedure is another one or lacks the stage of the case
     */
    public CaseFile migrated(CaseEvent.Migrated event, Procedure later) {
        if (!later.code().equals(procedure.code()) || later.version() != event.to()) {
            throw new IllegalArgumentException(
                    "case " + id + " moves to " + procedure.code() + "@" + event.to() + ", not to " + later);
        }
        Stage same = later.stage(stage.code())
                .orElseThrow(() -> new IllegalArgumentException(later + " has no stage " + stage + " for case " + id));
        return new CaseFile(
                id,
                later,
                history.and(event),
                same,
                parties,
                Migration.runs(this, event, later),
                List.of(),
                Limited.during(history.events(), later),
                other,
                since);
    }

    /** Returns the file with each event as an operator words it, which must change nothing else. */
    CaseFile worded(UnaryOperator<CaseEvent> words) {
        History worded = history.map(words);
        List<CaseEvent> before = history.events();
        List<CaseEvent.Consented> given = consents.stream()
                .map(consent -> (CaseEvent.Consented) worded.events().get(before.indexOf(consent)))
                .toList();
        return new CaseFile(id, procedure, worded, stage, parties, runs, given, taken, other, since);
    }

    /** Returns the term that another law fixes for this case, if it was opened with one. */
    public Optional<OtherLimit> other() {
        return other;
    }

    /** Returns the consents given so far, in this stage, to steps that need those of several roles. */
    public List<CaseEvent.Consented> consents() {
        return consents;
    }

    /** Returns the id. */
    public CaseId id() {
        return id;
    }

    /** Returns the procedure, in the version under which the case was opened (M7). */
    public Procedure procedure() {
        return procedure;
    }

    /** Returns where the case stands. */
    public Stage stage() {
        return stage;
    }

    /** A limit that ran out did so at its end, not when somebody looked (V1). */
    private static Instant since(CaseEvent event) {
        return event instanceof CaseEvent.Lapsed lapsed
                ? lapsed.missed().expiresAt().orElse(event.recordedAt())
                : event.recordedAt();
    }

    /** Returns since when the case is in its stage, by its events: never a time that a sender claims (M6). */
    public Instant since() {
        return since;
    }

    /** Returns the number of events so far, which is the lock against changes decided on an older state (V12). */
    public int version() {
        return history.size();
    }

    /** Returns the events, the oldest first. The list is made anew at each call. */
    public List<CaseEvent> history() {
        return history.events();
    }

    /** Returns the last event. */
    public CaseEvent last() {
        return history.last();
    }

    /** Returns the party bound to a role, if one is. */
    public Optional<Party> party(Role role) {
        return Optional.ofNullable(parties.get(role));
    }

    /** Returns all parties bound to roles. */
    public Map<Role, Party> parties() {
        return parties;
    }

    /** Returns the latest run of a limit, if it has started. */
    public Optional<ClockRun> run(TimeLimit limit) {
        int index = procedure.indexOf(limit);
        return index < 0 ? Optional.empty() : Optional.ofNullable(runs[index]);
    }

    /** Tells whether an actor's role is bound to a party other than the actor's. */
    boolean isAnother(Actor actor) {
        Party bound = parties.get(actor.role());
        return bound != null && !bound.equals(actor.principal());
    }

    /** Returns how often a step that may happen only so often has been taken. */
    int taken(Transition step) {
        return Limited.times(taken, step);
    }

    /** Returns the number of limits of the procedure, started or not. */
    int limits() {
        return runs.length;
    }

    /** Returns the latest run of the limit at an index, null if it has not started. */
    @Nullable
    ClockRun run(int limit) {
        return runs[limit];
    }

    /** Returns the latest run of each limit that has started, in the order of the procedure. */
    public Stream<ClockRun> runs() {
        return Arrays.stream(runs).flatMap(Stream::ofNullable);
    }

    /** Returns how the limits that have started stand at a moment. */
    public List<LimitState> limits(WorkCalendar calendar, Counting counting, Instant now) {
        return runs().map(run -> LimitState.of(run, calendar, counting, now)).toList();
    }

    /** Returns the id with procedure, stage and version; nothing that was handed in. */
    @Override
    public String toString() {
        return "case " + id + " (" + procedure + ", " + stage + ", version " + version() + ")";
    }
}
