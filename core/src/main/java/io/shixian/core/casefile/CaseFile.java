package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private CaseFile(
            CaseId id,
            Procedure procedure,
            History history,
            Stage stage,
            Map<Role, Party> parties,
            @Nullable ClockRun[] runs) {
        this.id = id;
        this.procedure = procedure;
        this.history = history;
        this.stage = stage;
        this.parties = parties;
        this.runs = runs;
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
        @Nullable ClockRun[] runs = new ClockRun[procedure.limits().size()];
        for (int i = 0; i < runs.length; i++) {
            TimeLimit limit = procedure.limits().get(i);
            if (limit.fromOpening()) {
                runs[i] = ClockRun.started(limit, 1, event.recordedAt(), event.effectiveOn());
            }
        }
        return new CaseFile(id, procedure, History.of(event), event.stage(), event.bound(), runs);
    }

    /**
     * Rebuilds the file of a case from its whole history.
     *
     * @throws IllegalArgumentException if the history does not begin with an opening, goes on with another, or began under
     *                                  another version of the procedure (M7)
     */
    public static CaseFile replay(CaseId id, Procedure procedure, List<CaseEvent> history) {
        if (history.isEmpty() || !(history.get(0) instanceof CaseEvent.Opened opening)) {
            throw new IllegalArgumentException("the history of case " + id + " does not begin with its opening");
        }
        CaseFile file = opened(id, procedure, opening);
        for (CaseEvent event : history.subList(1, history.size())) {
            file = file.after(event);
        }
        return file;
    }

    /**
     * Returns the file after one event more.
     *
     * @throws IllegalArgumentException if the event opens the case again
     */
    public CaseFile after(CaseEvent event) {
        if (event instanceof CaseEvent.Opened) {
            throw new IllegalArgumentException("case " + id + " is open already and can't be opened again");
        }
        @Nullable ClockRun[] next = runs.clone();
        ClockFold.apply(event, procedure, next);
        return new CaseFile(id, procedure, history.and(event), event.stageAfter(stage), partiesAfter(event), next);
    }

    private Map<Role, Party> partiesAfter(CaseEvent event) {
        if (!(event instanceof CaseEvent.Moved moved)
                || (moved.bound().isEmpty() && moved.released().isEmpty())) {
            return parties;
        }
        Map<Role, Party> after = new HashMap<>(parties);
        moved.released().forEach(after::remove);
        after.putAll(moved.bound());
        return Map.copyOf(after);
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
