package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.Decision.Accepted;
import io.shixian.core.casefile.Decision.Refused;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Procedure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers commands.
 * <p>
 * Limits that ran out before a command take effect before it, whether anyone looked or not (V1). A refused command
 * changes nothing, not even that. Instances are safe to share between threads: what they remember of their counting
 * changes no answer.
 */
public final class Decider {

    private final Reckoning reckoning;
    private final Lapses lapses;
    private final Warnings warnings;
    private final StepCheck check;
    private final Steps steps;

    /** Makes a decider that counts on a calendar in a way, and warns nobody. */
    public Decider(WorkCalendar calendar, Counting counting) {
        this(calendar, counting, Ladder.NONE);
    }

    /** Makes a decider that also warns, at each tick, whoever owes a limit that has reached a rung of a ladder. */
    public Decider(WorkCalendar calendar, Counting counting, Ladder ladder) {
        this.reckoning = new Reckoning(calendar, counting);
        this.lapses = new Lapses(reckoning);
        this.warnings = new Warnings(reckoning, ladder);
        this.check = new StepCheck(reckoning);
        this.steps = new Steps(reckoning, check);
    }

    /** Returns the calendar on which it counts. */
    public WorkCalendar calendar() {
        return reckoning.calendar();
    }

    /** Returns this decider on another calendar. */
    public Decider on(WorkCalendar other) {
        return new Decider(other, counting(), warnings.ladder());
    }

    /** Returns the way in which it counts. */
    public Counting counting() {
        return reckoning.counting();
    }

    /**
     * Answers the opening of a case that is not there yet.
     *
     * @throws IllegalArgumentException if the term that another law fixes can't be counted here, for want of office hours
     * @throws io.shixian.calendar.OutsideCalendarException if that term, or a day handed in, leads out of the calendar
     */
    public Decision open(Procedure procedure, Command.Open command) {
        Opening opening = procedure.opening();
        if (!opening.roles().contains(command.by().role())) {
            return new Refused(Refusals.mayNotOpen(procedure, command.by()));
        }
        Optional<Refusal> wrong = OpeningCheck.parties(opening, command)
                .or(() -> OpeningCheck.otherLimit(procedure, command, this))
                .or(() -> check.day(
                        procedure,
                        command.particulars(),
                        limit -> procedure.limits().get(limit).fromOpening()));
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        Map<Role, Party> named = command.particulars().binds();
        Map<Role, Party> bound = opening.binds().contains(command.by().role())
                ? Parties.with(named, Map.of(command.by().role(), command.by().principal()))
                : named;
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
                reckoning.date(command.at()),
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
        return decide(before, command, before.procedure());
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
        return decide(before, command, later);
    }

    /** First what has run out by then, then the answer to the command. */
    private Decision decide(CaseFile before, Command command, Procedure later) {
        if (!command.caseId().equals(before.id())) {
            throw new IllegalArgumentException("the command is for case " + command.caseId() + ", not for case "
                    + before.id() + "; decide it on the file of its own case");
        }
        if (command.at().isBefore(before.last().recordedAt())) {
            return new Refused(
                    Refusals.timeReversed(before, reckoning.counting().zone()));
        }
        Lapses.Passed passed = lapses.upTo(command.at(), before);
        if (command instanceof Command.Tick) {
            return warnings.after(passed, command.at());
        }
        Answer answer = answer(passed.file(), command, later);
        if (answer.refusal().isPresent()) {
            return new Refused(answer.refusal().get());
        }
        CaseFile file = passed.file();
        for (int i = 0; i < answer.events().size(); i++) {
            CaseEvent event = answer.events().get(i);
            file = event instanceof CaseEvent.Migrated migrated ? file.migrated(migrated, later) : file.after(event);
        }
        return alreadyLate(command.at(), Longer.joined(passed.events(), answer.events()), file);
    }

    /** A limit that is counted back may have run out before the step that starts it, and says so at once. */
    private Accepted alreadyLate(Instant at, List<CaseEvent> events, CaseFile after) {
        if (!after.procedure().countsBack() || after.stage().isClosed()) {
            return new Accepted(events, after);
        }
        Lapses.Passed passed = lapses.upTo(at, after);
        return new Accepted(Longer.joined(events, passed.events()), passed.file());
    }

    private Answer answer(CaseFile file, Command command, Procedure later) {
        if (command instanceof Command.Act act) {
            return steps.answer(file, act);
        }
        if (command instanceof Command.Migrate migrate) {
            return Migration.answer(file, later, migrate, reckoning);
        }
        if (command instanceof Command.Erase erase) {
            return Erasure.answer(file, erase, reckoning);
        }
        return command instanceof Command.Open
                ? Answer.refused(Refusals.caseExists(file))
                : new ClockCommands(reckoning).answer(file, command);
    }

    /** Returns when the next limit of a case runs out that has not been recorded yet, if one is running. */
    public Optional<Instant> nextExpiry(CaseFile file) {
        return lapses.next(file);
    }

    /** Returns when the next warning of a run of a limit is due; empty if there is none to come as it stands. */
    public Optional<Instant> nextWarning(ClockRun run) {
        return warnings.next(run);
    }

    /** Returns how the limits of a case that have started stand at a moment. */
    public List<LimitState> limits(CaseFile file, Instant now) {
        return file.limits(calendar(), counting(), now);
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
}
