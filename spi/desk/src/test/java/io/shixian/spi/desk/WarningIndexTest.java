package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.ClockRun;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.deadline.Term;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DueClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a case, its row says what a tick will find, and when. */
class WarningIndexTest {

    private static final Ladder LADDER = Ladder.LIGHT.and(Term.workdays(3)).and(Term.sameDay());
    private static final Decider RULES = new Decider(ChinaCalendar.published(), Counting.STANDARD, LADDER);

    @Provide
    Arbitrary<List<RandomHistory.Move>> moves() {
        return RandomHistory.moves();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void a_tick_at_the_instant_of_the_row_records_what_the_row_says_and_one_before_it_nothing(
            @ForAll @IntRange(max = 5) int procedure, @ForAll("moves") List<RandomHistory.Move> moves) {
        for (Commit commit : played(procedure, moves)) {
            CaseFile file = commit.file();
            Instant last = file.last().recordedAt();
            Optional<DueClock> next = commit.row().next();
            if (next.isEmpty()) {
                assertThat(ticked(file, last.plusSeconds(400 * 86_400L))).isEmpty();
                continue;
            }
            Instant due = next.get().dueAt();
            if (due.isAfter(last)) {
                assertThat(ticked(file, due.minusNanos(1))).isEmpty();
            }
            assertThat(ticked(file, due.isAfter(last) ? due : last))
                    .anySatisfy(
                            event -> assertThat(isOf(event, next.get(), file)).isTrue());
        }
    }

    private static List<Commit> played(int procedure, List<RandomHistory.Move> moves) {
        Scene scene = Scene.warning("2025-01-20T10:00", LADDER);
        String code = RandomHistory.procedure(procedure);
        scene.desk.open(
                Scene.id("c1"),
                code,
                code.startsWith("app") ? Scene.OPERATOR : Scene.CITIZEN,
                Particulars.NONE,
                Envelope.NONE);
        for (RandomHistory.Move move : moves) {
            RandomHistory.make(scene, "c1", move);
            if (move.choice() % 3 == 0) {
                scene.desk.tick();
            }
        }
        return scene.store.commits;
    }

    private static List<CaseEvent> ticked(CaseFile file, Instant at) {
        return ((Decision.Accepted) RULES.decide(file, new Command.Tick(file.id(), at))).events();
    }

    private static boolean isOf(CaseEvent event, DueClock due, CaseFile file) {
        int cycle = file.procedure()
                .limit(due.limit())
                .flatMap(file::run)
                .map(ClockRun::cycle)
                .orElseThrow();
        if (event instanceof ClockEvent.Warned warned) {
            return warned.limit().equals(due.limit()) && warned.rung() == due.rung() && cycle == due.cycle();
        }
        return event instanceof CaseEvent.Lapsed lapsed
                && lapsed.limit().equals(due.limit())
                && due.rung() == DueClock.END
                && cycle == due.cycle();
    }
}
