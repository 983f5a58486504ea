package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Light;
import io.shixian.spi.notification.Notifications;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to a case, its row and its notifications say what its events say, in the same commit. */
class IndexConsistencyTest {

    private static final Decider RULES = new Decider(ChinaCalendar.published(), Counting.STANDARD);

    @Provide
    Arbitrary<List<RandomHistory.Move>> moves() {
        return RandomHistory.moves();
    }

    private static Scene played(int procedure, List<RandomHistory.Move> moves) {
        Scene scene = Scene.at("2025-01-20T10:00");
        String code = RandomHistory.procedure(procedure);
        scene.desk.open(
                Scene.id("c1"),
                code,
                code.startsWith("app") ? Scene.OPERATOR : Scene.CITIZEN,
                Particulars.NONE,
                Envelope.NONE);
        for (RandomHistory.Move move : moves) {
            RandomHistory.make(scene, "c1", move);
            if (move.choice() % 7 == 0) {
                scene.desk.tick();
            }
        }
        assertThat(scene.store.commits).isNotEmpty();
        return scene;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void each_row_says_when_the_next_limit_runs_out(
            @ForAll @IntRange(max = 5) int procedure, @ForAll("moves") List<RandomHistory.Move> moves) {
        for (Commit commit : played(procedure, moves).store.commits) {
            CaseFile file = commit.file();
            IndexRow row = commit.row();

            assertThat(row.next().map(DueClock::dueAt)).isEqualTo(RULES.nextExpiry(file));
            row.next()
                    .ifPresent(next -> assertThat(file.runs())
                            .anyMatch(run -> run.limit().code().equals(next.limit())
                                    && run.cycle() == next.cycle()
                                    && run.isOpen()
                                    && !run.lapsed()));
            assertThat(row.stage()).isEqualTo(file.stage());
            assertThat(row.parties()).isEqualTo(file.parties());
            assertThat(row.version()).isEqualTo(file.version());
            assertThat(row.procedure()).isEqualTo(file.procedure().code());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void each_row_shows_the_light_of_the_worst_limit_that_runs(
            @ForAll @IntRange(max = 5) int procedure,
            @ForAll("moves") List<RandomHistory.Move> moves,
            @ForAll @Size(5) List<@IntRange(max = 60 * 24 * 40) Integer> minutes) {
        for (Commit commit : played(procedure, moves).store.commits) {
            for (int after : minutes) {
                Instant now = commit.file().last().recordedAt().plus(Duration.ofMinutes(after));
                assertThat(commit.row().light(now))
                        .as("%s at %s", commit.row(), now)
                        .isEqualTo(worst(commit.file(), now));
            }
        }
    }

    /** The light of a list is that of what may still run out; a clock that stands still is not shown there. */
    private static Light worst(CaseFile file, Instant now) {
        return RULES.limits(file, now).stream()
                .filter(state -> state.run().isOpen() && !state.run().isSuspended())
                .map(LimitState::light)
                .max(Comparator.naturalOrder())
                .orElse(Light.GREEN);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void each_commit_holds_exactly_the_notifications_of_its_events(
            @ForAll @IntRange(max = 5) int procedure, @ForAll("moves") List<RandomHistory.Move> moves) {
        Scene scene = played(procedure, moves);
        int version = 0;
        for (Commit commit : scene.store.commits) {
            assertThat(commit.expectedVersion()).isEqualTo(version);
            assertThat(commit.outbox().stream().map(OutboxRow::notification))
                    .containsExactlyElementsOf(
                            Notifications.of(Scene.id("c1"), commit.file().procedure(), version + 1, commit.events()));
            assertThat(commit.outbox())
                    .hasSize(commit.events().stream()
                            .mapToInt(event -> event.told().size())
                            .sum());
            version = commit.file().version();
        }
        assertThat(scene.file("c1").version()).isEqualTo(version);
    }
}
