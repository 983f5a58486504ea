package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.APPLICANT;
import static io.shixian.spi.testkit.Samples.WINDOW;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.WordReference;
import io.shixian.core.catalog.ContentPublication;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.spi.storage.CaseStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Cases to which everything happens that can happen, over the Spring Festival of 2020, when holidays changed. */
final class EveryEvent {

    private static final Decider BEFORE =
            new Decider(ChinaCalendar.published().asKnownOn(LocalDate.of(2020, 1, 20)), Counting.STANDARD);
    private static final Decider WARNING =
            new Decider(BEFORE.calendar(), Counting.STANDARD, Ladder.LIGHT.and(Term.workdays(2)));
    private static final Decider AFTER = new Decider(ChinaCalendar.published(), Counting.STANDARD);

    private static final Particulars EVERYTHING = new Particulars(
            Optional.of("理由：\"引号\"、'撇号'、\\斜杠\\、换行\n、𠮷、emoji 🙂"),
            List.of("doc-1", "文件 2"),
            Map.of(Role.WINDOW, new Party("窗口-1")),
            Map.of("主体资格", true, "合法合规", false),
            OptionalInt.of(5),
            Map.of("channel", "网上", "blank", "", "long", "长".repeat(5000)));

    private EveryEvent() {}

    /** Stores the cases event by event and returns them as they should be found. */
    static List<CaseFile> commits(CaseStore store) {
        return List.of(deemedAccepted(store), suspendedAndExtended(store), consentedTo(store), moved(store));
    }

    private static CaseFile deemedAccepted(CaseStore store) {
        CaseFile file = opened("deemed", store);
        file = step(store, file, WARNING, new Command.Tick(file.id(), at("2020-01-22T01:00:00.000000007Z")));
        file = step(store, file, WARNING, new Command.Tick(file.id(), at("2020-01-30T01:00:00Z")));
        return step(store, file, BEFORE, new Command.Tick(file.id(), at("2020-03-01T00:00:00Z")));
    }

    private static CaseFile suspendedAndExtended(CaseStore store) {
        CaseFile file = opened("everything", store);
        CaseId id = file.id();
        Particulars voucher = Particulars.because("听证").withDocuments("doc-3");
        file = step(store, file, BEFORE, new Command.Act(id, at("2020-01-20T06:00:00Z"), WINDOW, "accept", EVERYTHING));
        List<CaseEvent> moved = AFTER.recount(file, BEFORE, at("2020-01-26T10:00:00Z"));
        file = store(store, file, new Decision.Accepted(moved, file.after(moved.get(0))));
        file = step(
                store,
                file,
                AFTER,
                new Command.Suspend(id, at("2020-02-03T01:00:00Z"), WINDOW, "decision", "hearing", voucher));
        file = step(
                store,
                file,
                AFTER,
                new Command.Resume(id, at("2020-02-10T01:00:00Z"), WINDOW, "decision", Particulars.NONE));
        file = step(
                store,
                file,
                AFTER,
                new Command.Extend(id, at("2020-02-11T01:00:00Z"), WINDOW, "decision", Term.workdays(10), voucher));
        Particulars apart = Particulars.because(new WordReference("w".repeat(22), "d".repeat(43)).toString());
        file = step(store, file, AFTER, new Command.Act(id, at("2020-02-12T01:00:00Z"), WINDOW, "grant", apart));
        Actor administrator = Actor.of(Role.ADMINISTRATOR, "管理方-1");
        return step(
                store,
                file,
                AFTER,
                new Command.Erase(id, at("2020-02-13T01:00:00Z"), administrator, List.of("w".repeat(22)), "本人请求"));
    }

    private static CaseFile consentedTo(CaseStore store) {
        CaseId id = new CaseId("consented-to");
        Actor operator = Actor.of(Role.OPERATOR, "运营方-1");
        Command.Open open = new Command.Open(id, at("2020-01-19T02:00:00Z"), operator, Particulars.NONE);
        Decision.Accepted decided = (Decision.Accepted) BEFORE.open(ContentPublication.PROCEDURE, open);
        store.commit(Samples.commit(0, decided, Optional.empty()));
        Command submit = new Command.Act(id, at("2020-01-19T03:00:00Z"), operator, "submit", Particulars.NONE);
        Actor accessor = Actor.of(Role.ACCESSOR, "接入方-1");
        CaseFile file = step(store, decided.file(), BEFORE, submit);
        return step(
                store,
                file,
                BEFORE,
                new Command.Act(id, at("2020-01-19T04:00:00Z"), accessor, "consent", Particulars.because("同意")));
    }

    /** What happens after the case has moved to another version is read under that. */
    static CaseFile moved(CaseStore store) {
        CaseFile file = opened("moved", store);
        Actor administrator = Actor.of(Role.ADMINISTRATOR, "管理方-1");
        Command.Migrate move = new Command.Migrate(
                file.id(), at("2020-01-19T03:00:00Z"), administrator, 2, Particulars.because("按新规办理"));
        file = store(store, file, (Decision.Accepted) BEFORE.migrate(file, SampleProcedure.LATER, move));
        Command accept = new Command.Act(file.id(), at("2020-01-19T04:00:00Z"), WINDOW, "accept", Particulars.NONE);
        return step(store, file, BEFORE, accept);
    }

    private static CaseFile opened(String id, CaseStore store) {
        Command.Open open =
                new Command.Open(new CaseId(id), at("2020-01-19T02:00:00.000000001Z"), APPLICANT, EVERYTHING);
        Decision.Accepted decided = (Decision.Accepted) BEFORE.open(SampleProcedure.PROCEDURE, open);
        store.commit(Samples.commit(0, decided, Optional.empty()));
        return decided.file();
    }

    private static CaseFile step(CaseStore store, CaseFile before, Decider rules, Command command) {
        return store(store, before, (Decision.Accepted) rules.decide(before, command));
    }

    private static CaseFile store(CaseStore store, CaseFile before, Decision.Accepted decided) {
        store.commit(Samples.commit(before.version(), decided, Optional.empty()));
        return decided.file();
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
