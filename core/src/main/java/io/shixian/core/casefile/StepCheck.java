package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Checklist;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a step that this role may take in this stage still lacks. */
final class StepCheck {

    private final WorkCalendar calendar;
    private final Counting counting;

    StepCheck(WorkCalendar calendar, Counting counting) {
        this.calendar = calendar;
        this.counting = counting;
    }

    Optional<Refusal> missing(CaseFile file, Transition step, Command.Act act) {
        Particulars given = act.particulars();
        Optional<Party> bound = file.party(act.by().role());
        if (bound.isPresent() && !bound.get().equals(act.by().principal())) {
            return Optional.of(Refusals.notThisParty(file, act.by(), step));
        }
        for (Requirement need : Requirement.values()) {
            if (step.needs().contains(need) && !isMet(need, given)) {
                return Optional.of(Refusals.needs(step, need));
            }
        }
        return parties(step, given)
                .or(() -> step.checklist().flatMap(list -> checklist(step, list, given.checklist())))
                .or(() -> tooOften(file, step))
                .or(() -> tooLate(file, step, act))
                .or(() -> day(file.procedure(), given, limit -> limit.from().contains(step.action())));
    }

    private static boolean isMet(Requirement need, Particulars given) {
        return switch (need) {
            case REASON -> given.reason().isPresent();
            case DOCUMENT -> !given.documents().isEmpty();
            case GRADE -> given.grade().isPresent();
        };
    }

    /** Returns what is wrong with the days that the limits starting now are counted from or back from. */
    Optional<Refusal> day(Procedure procedure, Particulars given, Predicate<TimeLimit> starts) {
        for (TimeLimit limit : procedure.limits()) {
            if (limit.isOn() && limit.start().day().isPresent() && starts.test(limit)) {
                String name = limit.start().day().get();
                boolean usable = TargetDay.read(given, name)
                        .filter(day -> !day.isBefore(calendar.firstDay()) && !day.isAfter(calendar.lastDay()))
                        .isPresent();
                if (!usable) {
                    return Optional.of(Refusals.dayMissing(limit, name, calendar));
                }
            }
        }
        return Optional.empty();
    }

    /** Measures from the event on record by which the case came into its stage, never from a time that is claimed (M6). */
    private Optional<Refusal> tooLate(CaseFile file, Transition step, Command.Act act) {
        if (step.within().isEmpty()) {
            return Optional.empty();
        }
        Deadline window = Clock.of(step.within().get(), file.since(), counting).deadline(calendar);
        return window.inTime(act.at()) ? Optional.empty() : Optional.of(Refusals.windowClosed(step, window));
    }

    private static Optional<Refusal> parties(Transition step, Particulars given) {
        Set<Role> named = given.binds().keySet();
        for (Role role : step.binds()) {
            if (!named.contains(role)) {
                return Optional.of(Refusals.notNamed(step, role));
            }
        }
        List<Role> possible =
                Stream.concat(step.binds().stream(), step.mayBind().stream()).toList();
        return named.stream()
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

    private static Optional<Refusal> tooOften(CaseFile file, Transition step) {
        if (step.atMost() == 0) {
            return Optional.empty();
        }
        long times = file.history().stream()
                .filter(event -> event instanceof CaseEvent.Moved moved && isOf(moved, step))
                .count();
        return times < step.atMost() ? Optional.empty() : Optional.of(Refusals.tooOften(file, step));
    }

    private static boolean isOf(CaseEvent.Moved moved, Transition step) {
        return moved.action().equals(step.action().code())
                && moved.from().equals(step.from())
                && step.roles().contains(moved.by().role());
    }
}
