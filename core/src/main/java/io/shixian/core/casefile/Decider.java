package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.Decision.Accepted;
import io.shixian.core.casefile.Decision.Refused;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Answers commands.
 * <p>
 * Limits that ran out before a command take effect before it, whether anyone looked or not (V1). A refused command
 * changes nothing, not even that. Instances are immutable and safe to share.
 */
public final class Decider {

    private final WorkCalendar calendar;
    private final Counting counting;
    private final Lapses lapses;
    private final StepCheck check;

    /** Makes a decider that counts on a calendar in a way. */
    public Decider(WorkCalendar calendar, Counting counting) {
        this.calendar = calendar;
        this.counting = counting;
        this.lapses = new Lapses(calendar, counting);
        this.check = new StepCheck(calendar, counting);
    }

    /** Returns the calendar on which it counts. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** Returns the way in which it counts. */
    public Counting counting() {
        return counting;
    }

    /** Answers the opening of a case that is not there yet. */
    public Decision open(Procedure procedure, Command.Open command) {
        Opening opening = procedure.opening();
        if (!opening.roles().contains(command.by().role())) {
            return new Refused(Refusals.mayNotOpen(procedure, command.by()));
        }
        Optional<Refusal> wrong = OpeningCheck.parties(opening, command)
                .or(() -> OpeningCheck.otherLimit(procedure, command))
                .or(() -> check.day(procedure, command.particulars(), TimeLimit::fromOpening));
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        Map<Role, Party> bound = new HashMap<>(command.particulars().binds());
        if (opening.binds().contains(command.by().role())) {
            bound.put(command.by().role(), command.by().principal());
        }
        CaseEvent.Opened event = new CaseEvent.Opened(
                procedure.code(),
                procedure.version(),
                opening.stage(),
                command.by(),
                bound,
                command.particulars(),
                command.other(),
                Telling.recipients(opening.tells(), bound),
                command.at(),
                date(command.at()),
                opening.clause());
        return alreadyLate(command.at(), List.of(event), CaseFile.opened(command.caseId(), procedure, event));
    }

    /**
     * Answers a command to a case.
     *
     * @throws IllegalArgumentException if the command is for another case
     */
    public Decision decide(CaseFile before, Command command) {
        if (command instanceof Command.Migrate) {
            throw new IllegalArgumentException(
                    "moving case " + before.id() + " to another version needs that version; use migrate(…)");
        }
        return decide(before, command, file -> answer(file, command), CaseFile::after);
    }

    /**
     * Answers whether a case moves to another version of its procedure: only by the administrator (管理方) or the system of
     * the host, and only with a reason (M7). Its running clocks go on under that version; what has ended stays judged as
     * it was (V4).
     *
     * @throws IllegalArgumentException if the command is for another case or names another version than the one given
     */
    public Decision migrate(CaseFile before, Procedure later, Command.Migrate command) {
        if (command.version() != later.version()) {
            throw new IllegalArgumentException(
                    "the command names version " + command.version() + ", not " + later + "; give that version");
        }
        return decide(
                before,
                command,
                file -> Migration.answer(file, later, command, calendar, counting),
                (file, event) -> file.migrated((CaseEvent.Migrated) event, later));
    }

    /** First what has run out by then, then the answer to the command. */
    private Decision decide(
            CaseFile before,
            Command command,
            Function<CaseFile, Answer> answering,
            BiFunction<CaseFile, CaseEvent, CaseFile> adding) {
        if (!command.caseId().equals(before.id())) {
            throw new IllegalArgumentException("the command is for case " + command.caseId() + ", not for case "
                    + before.id() + "; decide it on the file of its own case");
        }
        if (command.at().isBefore(before.last().recordedAt())) {
            return new Refused(Refusals.timeReversed(before, counting.zone()));
        }
        List<CaseEvent> events = lapses.upTo(command.at(), before);
        CaseFile file = before;
        for (CaseEvent lapse : events) {
            file = file.after(lapse);
        }
        if (command instanceof Command.Tick) {
            return new Accepted(events, file);
        }
        Answer answer = answering.apply(file);
        if (answer.refusal().isPresent()) {
            return new Refused(answer.refusal().get());
        }
        List<CaseEvent> all = new ArrayList<>(events);
        for (CaseEvent event : answer.events()) {
            all.add(event);
            file = adding.apply(file, event);
        }
        return alreadyLate(command.at(), all, file);
    }

    /** A limit that is counted back may have run out before the step that starts it, and says so at once. */
    private Accepted alreadyLate(Instant at, List<CaseEvent> events, CaseFile after) {
        if (!after.procedure().countsBack() || after.stage().isClosed()) {
            return new Accepted(events, after);
        }
        List<CaseEvent> all = new ArrayList<>(events);
        CaseFile file = after;
        for (CaseEvent lapse : lapses.upTo(at, after)) {
            all.add(lapse);
            file = file.after(lapse);
        }
        return new Accepted(all, file);
    }

    private Answer answer(CaseFile file, Command command) {
        if (command instanceof Command.Act act) {
            return act(file, act);
        }
        return command instanceof Command.Open
                ? Answer.refused(Refusals.caseExists(file))
                : new ClockCommands(counting).answer(file, command);
    }

    private Answer act(CaseFile file, Command.Act act) {
        Optional<Action> action = file.procedure().action(act.action());
        if (action.isEmpty()) {
            return Answer.refused(Refusals.unknownAction(file, act.action()));
        }
        if (file.stage().isClosed()) {
            return Answer.refused(Refusals.closed(file));
        }
        List<Transition> rows = file.procedure().steps(file.stage(), action.get());
        if (rows.isEmpty()) {
            return Answer.refused(Refusals.notInThisStage(file, act.by(), action.get()));
        }
        Optional<Transition> row = rows.stream()
                .filter(step -> step.roles().contains(act.by().role()))
                .findFirst();
        if (row.isEmpty()) {
            return Answer.refused(Refusals.notThisRole(file, act.by(), rows.get(0)));
        }
        Optional<Refusal> missing = check.missing(file, row.get(), act);
        if (missing.isPresent()) {
            return Answer.refused(missing.get());
        }
        return row.get().joint()
                ? Consents.answer(file, row.get(), act, date(act.at()), () -> moved(file, row.get(), act))
                : Answer.of(moved(file, row.get(), act));
    }

    private CaseEvent moved(CaseFile file, Transition step, Command.Act act) {
        Map<Role, Party> parties = new HashMap<>(file.parties());
        parties.putAll(act.particulars().binds());
        boolean failed =
                step.checklist().isPresent() && act.particulars().checklist().containsValue(false);
        var to = failed ? step.checklist().get().failed() : step.to();
        return new CaseEvent.Moved(
                step.action().code(),
                file.stage(),
                to,
                act.by(),
                act.particulars().binds(),
                step.releases(),
                act.particulars(),
                Judging.atStep(file, step.action(), to, calendar, counting, act.at()),
                Telling.recipients(step.tells(), parties),
                act.at(),
                date(act.at()),
                step.clause());
    }

    /** Returns when the next limit of a case runs out that has not been recorded yet, if one is running. */
    public Optional<Instant> nextExpiry(CaseFile file) {
        return lapses.next(file);
    }

    /** Returns how the limits of a case that have started stand at a moment. */
    public List<LimitState> limits(CaseFile file, Instant now) {
        return file.limits(calendar, counting, now);
    }

    /**
     * Returns the events by which a case takes note of this decider's calendar: one for each running limit whose last day
     * moved (T27).
     *
     * @param earlier the decider by whose calendar the case was counted before
     * @param at      when
     */
    public List<CaseEvent> recount(CaseFile file, Decider earlier, Instant at) {
        return Recounting.events(file, earlier, this, at);
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, counting.zone());
    }
}
