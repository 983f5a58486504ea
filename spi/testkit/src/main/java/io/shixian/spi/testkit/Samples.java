package io.shixian.spi.testkit;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.ClockRun;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.spi.notification.Notifications;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.KeptWord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Commits as a desk makes them: what happened is by the rules, when it is due is as the test says. */
final class Samples {

    /** A Tuesday; nothing in the contract depends on what day it is. */
    static final Instant OPENED = Instant.parse("2025-09-30T06:00:00.123456789Z");

    static final Instant NOON = Instant.parse("2025-10-20T04:00:00Z");
    static final Actor APPLICANT = Actor.of(Role.APPLICANT, "企业-甲");
    static final Actor WINDOW = Actor.of(Role.WINDOW, "窗口-1");

    private static final Decider RULES = new Decider(ChinaCalendar.published(), Counting.STANDARD);

    private Samples() {}

    static CaseId id(String value) {
        return new CaseId(value);
    }

    /** The opening of a case whose limit runs out at an instant. */
    static Commit opening(String id, Instant due) {
        return opening(SampleProcedure.PROCEDURE, id, due);
    }

    static Commit opening(Procedure procedure, String id, Instant due) {
        return opening(procedure, APPLICANT, id, due);
    }

    static Commit opening(Procedure procedure, Actor applicant, String id, Instant due) {
        Command.Open open = new Command.Open(id(id), OPENED, applicant, Particulars.NONE);
        return commit(0, (Decision.Accepted) RULES.open(procedure, open), Optional.of(due));
    }

    /** A supplement handed in, after which the limit runs out at another instant. */
    static Commit supplement(CaseFile before, Instant due) {
        return step(before, SampleProcedure.SUPPLEMENT, APPLICANT, Optional.of(due));
    }

    static Commit acceptance(CaseFile before, Instant due) {
        return step(before, SampleProcedure.ACCEPT, WINDOW, Optional.of(due));
    }

    /** The permit granted: the case is closed and nothing is due any more. */
    static Commit grant(CaseFile before) {
        return step(before, SampleProcedure.GRANT, WINDOW, Optional.empty());
    }

    /** A warning of the limit, which moves nothing. */
    static Commit warning(CaseFile before) {
        ClockRun run = before.runs().findFirst().orElseThrow();
        Instant at = before.last().recordedAt().plusSeconds(60);
        Deadline deadline = run.deadline(RULES.calendar(), RULES.counting());
        CaseEvent event = new ClockEvent.Warned(
                run.limit().code(),
                run.nextRung(),
                deadline.lastDay(),
                deadline.left(at),
                List.of(),
                at,
                LocalDate.ofInstant(at, RULES.counting().zone()),
                run.limit().clause().orElseThrow());
        return commit(before.version(), new Decision.Accepted(List.of(event), before.after(event)), Optional.empty());
    }

    private static Commit step(CaseFile before, Action action, Actor by, Optional<Instant> due) {
        Command.Act act = new Command.Act(before.id(), after(before), by, action.code(), Particulars.because("材料"));
        return commit(before.version(), (Decision.Accepted) RULES.decide(before, act), due);
    }

    /** A moment after the last event of a case. */
    static Instant after(CaseFile before) {
        return before.last().recordedAt().plusSeconds(60);
    }

    /** What a command does to a case that is due at noon. */
    static Commit decided(CaseFile before, Command command) {
        Decision.Accepted decided = (Decision.Accepted) RULES.decide(before, command);
        return commit(
                before.version(), decided, decided.file().stage().isClosed() ? Optional.empty() : Optional.of(NOON));
    }

    /** A supplement by which words are kept apart. */
    static Commit keeping(CaseFile before, Particulars given, List<KeptWord> words) {
        String supplement = SampleProcedure.SUPPLEMENT.code();
        Commit commit = decided(before, new Command.Act(before.id(), after(before), APPLICANT, supplement, given));
        return new Commit(
                commit.file(),
                commit.expectedVersion(),
                commit.events(),
                commit.row(),
                commit.outbox(),
                commit.command(),
                words);
    }

    static Commit commit(int version, Decision.Accepted decided, Optional<Instant> due) {
        CaseFile file = decided.file();
        return new Commit(
                file,
                version,
                decided.events(),
                row(file, due, due.map(instant -> instant.minusSeconds(86_400)), due),
                Notifications.of(file.id(), file.procedure(), version + 1, decided.events()).stream()
                        .map(told -> OutboxRow.pending(told, Optional.empty(), told.at()))
                        .toList(),
                Optional.empty());
    }

    static IndexRow row(CaseFile file, Optional<Instant> due, Optional<Instant> yellow, Optional<Instant> red) {
        return made(file, due.map(instant -> new DueClock(file.id(), "notice", 1, instant)), yellow, red);
    }

    /** A row of a case of which something is due next, before a limit runs out. */
    static IndexRow row(CaseFile file, DueClock next, Optional<Instant> end) {
        return made(file, Optional.of(next), Optional.of(next.dueAt()), end);
    }

    private static IndexRow made(
            CaseFile file, Optional<DueClock> next, Optional<Instant> yellow, Optional<Instant> red) {
        return new IndexRow(
                file.id(),
                file.procedure().code(),
                file.stage(),
                file.parties(),
                Optional.empty(),
                next,
                yellow,
                red,
                Optional.empty(),
                Optional.empty(),
                file.version());
    }

    static Commit with(IndexRow row, Commit commit) {
        return new Commit(
                commit.file(),
                commit.expectedVersion(),
                commit.events(),
                row,
                commit.outbox(),
                commit.command(),
                commit.words());
    }

    /** A commit whose outbox rows are made otherwise. */
    static Commit telling(Commit commit, UnaryOperator<OutboxRow> as) {
        return new Commit(
                commit.file(),
                commit.expectedVersion(),
                commit.events(),
                commit.row(),
                commit.outbox().stream().map(as).toList(),
                commit.command());
    }

    /** The opening of a case with a subject, whose limit rests on some days. */
    static Commit about(String id, Optional<String> subject, Optional<DaySpan> days) {
        return about(opening(id, NOON), subject, days);
    }

    /** A commit after which a case has a subject, and a limit that rests on some days. */
    static Commit about(Commit commit, Optional<String> subject, Optional<DaySpan> days) {
        IndexRow row = commit.row();
        return with(
                new IndexRow(
                        row.caseId(),
                        row.procedure(),
                        row.stage(),
                        row.parties(),
                        subject,
                        row.next(),
                        row.yellowFrom(),
                        row.redFrom(),
                        days,
                        days.map(DaySpan::last),
                        row.version()),
                commit);
    }

    static Commit under(String command, Commit commit) {
        return new Commit(
                commit.file(),
                commit.expectedVersion(),
                commit.events(),
                commit.row(),
                commit.outbox(),
                Optional.of(new CommandId(command)),
                commit.words());
    }

    /** A commit by which nothing happens but that a case is due at another instant. */
    static Commit rowOnly(CaseFile file, Instant due) {
        return new Commit(
                file,
                file.version(),
                List.of(),
                row(file, Optional.of(due), Optional.of(due), Optional.of(due)),
                List.of(),
                Optional.empty());
    }
}
