package io.shixian.core.casefile;

import io.shixian.core.law.Clause;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.SuspensionRule;
import io.shixian.core.procedure.TimeLimit;
import java.util.List;
import java.util.Optional;

/** Answers commands about a limit's clock: stop, go on, more time. */
final class ClockCommands {

    private final Reckoning reckoning;

    ClockCommands(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    Answer answer(CaseFile file, Command command) {
        String code = command instanceof Command.Suspend stop
                ? stop.limit()
                : command instanceof Command.Resume go ? go.limit() : ((Command.Extend) command).limit();
        Optional<TimeLimit> limit = file.procedure().limit(code);
        if (limit.isEmpty()) {
            return Answer.refused(LimitRefusals.unknownLimit(file, code));
        }
        Optional<ClockRun> run = file.run(limit.get()).filter(found -> found.isOpen() && !found.lapsed());
        if (command instanceof Command.Suspend stop) {
            return suspend(file, limit.get(), run, stop);
        }
        return command instanceof Command.Resume go
                ? resume(file, limit.get(), run, go)
                : extend(file, limit.get(), run, (Command.Extend) command);
    }

    private Answer suspend(CaseFile file, TimeLimit limit, Optional<ClockRun> run, Command.Suspend command) {
        if (limit.suspension().isEmpty()) {
            return Answer.refused(LimitRefusals.noSuspensionRule(limit));
        }
        SuspensionRule rule = limit.suspension().get();
        Optional<Refusal> wrong = running(limit, run).or(() -> party(file, command.by(), rule.roles(), rule.clause()));
        if (wrong.isPresent()) {
            return Answer.refused(wrong.get());
        }
        if (run.filter(ClockRun::isSuspended).isPresent()) {
            return Answer.refused(LimitRefusals.alreadySuspended(limit));
        }
        if (!rule.causes().contains(command.cause())) {
            return Answer.refused(LimitRefusals.unknownCause(rule, command.cause()));
        }
        if (rule.written() && command.particulars().documents().isEmpty()) {
            return Answer.refused(LimitRefusals.limitNeeds(limit, Requirement.DOCUMENT, rule.clause()));
        }
        return Answer.of(new ClockEvent.Suspended(
                limit.code(),
                command.cause(),
                command.by(),
                command.particulars(),
                Telling.recipients(limit.tells(), file.parties()),
                command.at(),
                reckoning.date(command.at()),
                rule.clause()));
    }

    private Answer resume(CaseFile file, TimeLimit limit, Optional<ClockRun> run, Command.Resume command) {
        if (limit.suspension().isEmpty()) {
            return Answer.refused(LimitRefusals.noSuspensionRule(limit));
        }
        SuspensionRule rule = limit.suspension().get();
        Optional<Refusal> wrong = running(limit, run).or(() -> party(file, command.by(), rule.roles(), rule.clause()));
        if (wrong.isPresent()) {
            return Answer.refused(wrong.get());
        }
        boolean justStopped = run.filter(ClockRun::isSuspended)
                .map(stopped -> stopped.suspensions()
                        .get(stopped.suspensions().size() - 1)
                        .from())
                .filter(from -> from.isBefore(command.at()))
                .isEmpty();
        if (justStopped) {
            return Answer.refused(LimitRefusals.notSuspended(limit));
        }
        return Answer.of(new ClockEvent.Resumed(
                limit.code(),
                command.by(),
                command.particulars(),
                Telling.recipients(limit.tells(), file.parties()),
                command.at(),
                reckoning.date(command.at()),
                rule.clause()));
    }

    private Answer extend(CaseFile file, TimeLimit limit, Optional<ClockRun> run, Command.Extend command) {
        if (limit.extension().isEmpty()) {
            return Answer.refused(LimitRefusals.noExtensionRule(limit));
        }
        ExtensionRule rule = limit.extension().get();
        Optional<Refusal> wrong = running(limit, run).or(() -> party(file, command.by(), rule.roles(), rule.clause()));
        if (wrong.isPresent()) {
            return Answer.refused(wrong.get());
        }
        if (command.particulars().reason().isEmpty()) {
            return Answer.refused(LimitRefusals.limitNeeds(limit, Requirement.REASON, rule.clause()));
        }
        boolean unitDiffers = command.term().unit() != rule.most().unit()
                || command.term().direction() != rule.most().direction();
        if (unitDiffers || command.term().amount() > rule.most().amount()) {
            return Answer.refused(LimitRefusals.extensionTooLong(rule, command.term()));
        }
        if (run.filter(found -> found.extensions().size() < rule.times()).isEmpty()) {
            return Answer.refused(LimitRefusals.extendedTooOften(limit, rule));
        }
        return Answer.of(new ClockEvent.Extended(
                limit.code(),
                command.term(),
                command.by(),
                command.particulars(),
                Telling.recipients(limit.tells(), file.parties()),
                command.at(),
                reckoning.date(command.at()),
                rule.clause()));
    }

    private static Optional<Refusal> running(TimeLimit limit, Optional<ClockRun> run) {
        return run.isPresent() ? Optional.empty() : Optional.of(LimitRefusals.limitNotRunning(limit));
    }

    private static Optional<Refusal> party(CaseFile file, Actor by, List<Role> roles, Clause clause) {
        if (!roles.contains(by.role())) {
            return Optional.of(LimitRefusals.notTheseRoles(by, roles, clause));
        }
        boolean other = file.party(by.role())
                .filter(bound -> !bound.equals(by.principal()))
                .isPresent();
        return other ? Optional.of(LimitRefusals.otherParty(file, by, clause)) : Optional.empty();
    }
}
