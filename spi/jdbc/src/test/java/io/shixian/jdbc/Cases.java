package io.shixian.jdbc;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.WordReference;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.notification.Notifications;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.KeptWord;
import io.shixian.spi.testkit.SampleProcedure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Commits as a desk makes them, of a made-up permit that an applicant asks for at a window. */
final class Cases {

    static final Instant OPENED = Instant.parse("2025-09-30T06:00:00.123456789Z");
    static final Instant DUE = Instant.parse("2025-10-20T04:00:00.000000001Z");

    private static final Decider RULES = new Decider(ChinaCalendar.published(), Counting.STANDARD);
    private static final Actor APPLICANT = Actor.of(Role.APPLICANT, "企业-甲");
    private static final Actor WINDOW = Actor.of(Role.WINDOW, "窗口-1");

    private Cases() {}

    static Commit opening(String id, Instant due) {
        Command.Open open = new Command.Open(new CaseId(id), OPENED, APPLICANT, Particulars.NONE);
        return commit(0, (Decision.Accepted) RULES.open(SampleProcedure.PROCEDURE, open), Optional.of(due));
    }

    static Commit supplement(CaseFile before, Instant due) {
        return step(before, "supplement", APPLICANT, Particulars.because("材料"), Optional.of(due));
    }

    /** The acceptance, by which a window takes part from now on. */
    static Commit acceptance(CaseFile before, Instant due) {
        return step(before, "accept", WINDOW, Particulars.naming(Role.WINDOW, "窗口-1"), Optional.of(due));
    }

    static Commit grant(CaseFile before) {
        return step(before, "grant", WINDOW, Particulars.NONE, Optional.empty());
    }

    /** A supplement with a reason that is kept apart under an id of 22 characters. */
    static Commit keeping(CaseFile before, String id, String body, Instant due) {
        String reference = new WordReference(id, "d".repeat(43)).toString();
        Commit commit = step(before, "supplement", APPLICANT, Particulars.because(reference), Optional.of(due));
        return new Commit(
                commit.file(),
                commit.expectedVersion(),
                commit.events(),
                commit.row(),
                commit.outbox(),
                commit.command(),
                List.of(new KeptWord(before.id(), id, "legible", body)));
    }

    /** The erasing of all words that are kept apart. */
    static Commit erasing(CaseFile before) {
        Actor administrator = Actor.of(Role.ADMINISTRATOR, "admin");
        List<String> ids =
                WordReference.standing(before).stream().map(WordReference::id).toList();
        Instant at = before.last().recordedAt().plusSeconds(60);
        Command.Erase erase = new Command.Erase(before.id(), at, administrator, ids, "本人请求");
        return commit(before.version(), (Decision.Accepted) RULES.decide(before, erase), Optional.of(DUE));
    }

    private static Commit step(CaseFile before, String action, Actor by, Particulars given, Optional<Instant> due) {
        Instant at = before.last().recordedAt().plusSeconds(60);
        Command.Act act = new Command.Act(before.id(), at, by, action, given);
        return commit(before.version(), (Decision.Accepted) RULES.decide(before, act), due);
    }

    private static Commit commit(int version, Decision.Accepted decided, Optional<Instant> due) {
        CaseFile file = decided.file();
        return new Commit(
                file,
                version,
                decided.events(),
                row(file, due, Optional.of("办件 " + file.id())),
                Notifications.of(file.id(), file.procedure(), version + 1, decided.events()).stream()
                        .map(told -> OutboxRow.pending(told, Optional.of("lane"), told.at()))
                        .toList(),
                Optional.empty());
    }

    static IndexRow row(CaseFile file, Optional<Instant> due, Optional<String> subject) {
        LocalDate day = LocalDate.of(2025, 10, 1);
        return new IndexRow(
                file.id(),
                file.procedure().code(),
                file.stage(),
                file.parties(),
                subject,
                due.map(instant -> new DueClock(file.id(), "notice", 1, instant.getNano() % 3, instant)),
                due.map(instant -> instant.minusSeconds(86_400)),
                due,
                due.map(instant -> new DaySpan(day, day.plusDays(20))),
                due.map(instant -> day.plusDays(9)),
                file.version());
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
}
