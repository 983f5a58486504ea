package io.shixian.core.casefile;

import io.shixian.core.deadline.Term;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a case moves to another version of its procedure, which only an event of its own does (M7). */
final class Migration {

    private Migration() {}

    static Answer answer(CaseFile file, Procedure later, Command.Migrate command, Reckoning reckoning) {
        Role role = command.by().role();
        if (!role.equals(Role.ADMINISTRATOR) && !role.equals(Role.SYSTEM)) {
            return Answer.refused(VersionRefusals.notThisRole(command.by()));
        }
        if (command.particulars().reason().isEmpty()) {
            return Answer.refused(VersionRefusals.noReason());
        }
        return hindrance(file, later)
                .map(Answer::refused)
                .orElseGet(() -> Answer.of(event(file, later, command, reckoning)));
    }

    private static Optional<Refusal> hindrance(CaseFile file, Procedure later) {
        if (!later.code().equals(file.procedure().code())
                || later.version() == file.procedure().version()) {
            return Optional.of(VersionRefusals.noOtherVersion(file, later));
        }
        boolean stands = later.stage(file.stage().code())
                .filter(stage -> stage.phase() == file.stage().phase())
                .isPresent();
        if (!stands) {
            return Optional.of(VersionRefusals.stageNotThere(file, later));
        }
        return file.runs()
                .filter(run -> run.isOpen() && goesOn(file, run, later) && !fits(file, run, later))
                .findFirst()
                .map(run -> VersionRefusals.limitDoesNotFit(run.limit(), later));
    }

    private static CaseEvent.Migrated event(
            CaseFile file, Procedure later, Command.Migrate command, Reckoning reckoning) {
        Instant at = command.at();
        List<Judgement> withdrawn = file.runs()
                .filter(run -> run.isOpen() && !goesOn(file, run, later))
                .map(run -> run.judged(reckoning, at, false))
                .toList();
        return new CaseEvent.Migrated(
                file.procedure().version(),
                later.version(),
                withdrawn,
                command.by(),
                command.particulars(),
                at,
                reckoning.date(at),
                later.opening().clause());
    }

    private static boolean goesOn(CaseFile file, ClockRun run, Procedure later) {
        return limit(file, run, later).isPresent();
    }

    /** What was stopped or added was so in the limit's old unit and direction. */
    private static boolean fits(CaseFile file, ClockRun run, Procedure later) {
        Term before = run.limit().term();
        Term after = limit(file, run, later).orElseThrow().term();
        return before.direction() == after.direction() && (run.extensions().isEmpty() || before.unit() == after.unit());
    }

    /** Returns the limit under which a run goes on in a version, if it has it and counts it. */
    private static Optional<TimeLimit> limit(CaseFile file, ClockRun run, Procedure later) {
        return later.limit(run.limit().code())
                .map(limit -> file.other()
                        .filter(term -> limit.replaceable())
                        .map(term -> term.instead(limit))
                        .orElse(limit))
                .filter(TimeLimit::isOn);
    }

    /** Returns the runs by the order of the later version's limits; what has ended stays under the rule it ran under. */
    static @Nullable ClockRun[] runs(CaseFile file, CaseEvent.Migrated event, Procedure later) {
        @Nullable ClockRun[] runs = new ClockRun[later.limits().size()];
        file.runs().forEach(run -> {
            int index = later.limit(run.limit().code()).map(later::indexOf).orElse(-1);
            if (index >= 0) {
                runs[index] = event.withdrawn().stream()
                        .filter(judged -> judged.limit().equals(run.limit().code()))
                        .findFirst()
                        .map(run::ended)
                        .orElseGet(() ->
                                run.isOpen() ? run.under(limit(file, run, later).orElseThrow()) : run);
            }
        });
        return runs;
    }
}
