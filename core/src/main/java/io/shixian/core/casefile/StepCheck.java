package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.ActionRows;
import io.shixian.core.procedure.Checklist;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What a step that this role may take in this stage still lacks. */
final class StepCheck {

    private final Reckoning reckoning;

    StepCheck(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    Optional<Refusal> missing(CaseFile file, Transition step, ActionRows action, Command.Act act) {
        Particulars given = act.particulars();
        if (file.isAnother(act.by())) {
            return Optional.of(Refusals.notThisParty(file, act.by(), step));
        }
        Optional<Refusal> lacking = need(step, given);
        if (lacking.isEmpty()) {
            lacking = parties(step, given.binds());
        }
        if (lacking.isEmpty() && step.checklist().isPresent()) {
            lacking = checklist(step, step.checklist().get(), given.checklist());
        }
        if (lacking.isEmpty() && step.atMost() > 0 && file.taken(step) >= step.atMost()) {
            lacking = Optional.of(Refusals.tooOften(file, step));
        }
        if (lacking.isEmpty() && step.within().isPresent()) {
            lacking = tooLate(file, step, step.within().get(), act.at());
        }
        return lacking.isPresent() ? lacking : day(file.procedure(), given, action::starts);
    }

    private static Optional<Refusal> need(Transition step, Particulars given) {
        if (step.needs().isEmpty()) {
            return Optional.empty();
        }
        for (Requirement need : Requirement.values()) {
            if (step.needs().contains(need) && !isMet(need, given)) {
                return Optional.of(Refusals.needs(step, need));
            }
        }
        return Optional.empty();
    }

    private static boolean isMet(Requirement need, Particulars given) {
        return switch (need) {
            case REASON -> given.reason().isPresent();
            case DOCUMENT -> !given.documents().isEmpty();
            case GRADE -> given.grade().isPresent();
        };
    }

    /** Returns what is wrong with the days that the limits starting now are counted from or back from. */
    Optional<Refusal> day(Procedure procedure, Particulars given, IntPredicate starts) {
        List<TimeLimit> limits = procedure.limits();
        for (int i = 0; i < limits.size(); i++) {
            TimeLimit limit = limits.get(i);
            if (starts.test(i) && limit.isOn() && limit.start().day().isPresent()) {
                String name = limit.start().day().get();
                if (!isUsable(TargetDay.read(given, name))) {
                    return Optional.of(Refusals.dayMissing(limit, name, reckoning.calendar()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isUsable(Optional<LocalDate> day) {
        WorkCalendar calendar = reckoning.calendar();
        return day.isPresent()
                && !day.get().isBefore(calendar.firstDay())
                && !day.get().isAfter(calendar.lastDay());
    }

    /** Measures from the event on record by which the case came into its stage, never from a time that is claimed (M6). */
    private Optional<Refusal> tooLate(CaseFile file, Transition step, Term within, Instant at) {
        Deadline window = Clock.of(within, file.since(), reckoning.counting()).deadline(reckoning.calendar());
        return window.inTime(at) ? Optional.empty() : Optional.of(Refusals.windowClosed(step, window));
    }

    private static Optional<Refusal> parties(Transition step, Map<Role, Party> named) {
        for (int i = 0; i < step.binds().size(); i++) {
            if (!named.containsKey(step.binds().get(i))) {
                return Optional.of(Refusals.notNamed(step, step.binds().get(i)));
            }
        }
        if (named.isEmpty() || (named.size() == 1 && step.binds().size() == 1)) {
            return Optional.empty();
        }
        List<Role> possible = new ArrayList<>(step.binds());
        possible.addAll(step.mayBind());
        return named.keySet().stream()
                .filter(role -> !possible.contains(role))
                .min(Comparator.comparing(Role::code))
                .map(role -> Refusals.mayNotName(role, possible, step.clause()));
    }

    private static Optional<Refusal> checklist(Transition step, Checklist list, Map<String, Boolean> results) {
        boolean complete = list.items().isEmpty()
                ? !results.isEmpty()
                : list.items().stream().allMatch(item -> results.containsKey(item.code()));
        return complete ? Optional.empty() : Optional.of(Refusals.checklist(step, list, results.keySet()));
    }
}
