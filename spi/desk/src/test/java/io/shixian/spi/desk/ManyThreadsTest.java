package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Particulars;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.testkit.AtOnce;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Eight threads, many commands, few cases, while time passes: nothing is lost, repeated or out of order. */
@Timeout(60)
class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int COMMANDS = 150;
    private static final List<String> CASES = List.of("p-0", "p-1", "p-2", "p-3");

    private final Scene scene = Scene.at("2025-01-24T10:00");

    /** Each look at the clock finds it a minute later. */
    private static final class Rushing extends Clock {
        private final AtomicLong seconds =
                new AtomicLong(Instant.parse("2025-01-24T02:00:00Z").getEpochSecond());

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(seconds.addAndGet(60));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void every_accepted_outcome_is_in_the_history_in_order_and_exactly_once() {
        Rushing clock = new Rushing();
        List<ServiceDesk> desks = List.of(scene.another("one", clock), scene.another("two", clock));
        CASES.forEach(scene::permit);
        List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());

        List<Optional<RuntimeException>> failures = AtOnce.run(THREADS, thread -> {
            ServiceDesk desk = desks.get(thread % 2);
            for (int i = 0; i < COMMANDS; i++) {
                String id = CASES.get((thread + i) % CASES.size());
                Particulars mark = Particulars.because(thread + " " + i);
                outcomes.add(desk.act(id(id), "supplement", Scene.CITIZEN, mark, Envelope.command(thread + " " + i)));
                if (i % 10 == 0) {
                    outcomes.addAll(desk.tick());
                }
            }
        });

        assertThat(failures).allMatch(Optional::isEmpty);
        // What came while another thread was telling the same recipient of the same case is left to the next delivery.
        scene.clock.set(clock.instant());
        scene.desk.deliver();
        CASES.forEach(id -> inOrderAndOnce(scene.file(id), ofCase(outcomes, id)));
        assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSizeGreaterThan(THREADS * COMMANDS / 2);
        assertThat(outcomes).noneMatch(Outcome.Duplicate.class::isInstance);
        assertThat(scene.channel.delivered).extracting(Notification::id).doesNotHaveDuplicates();
        assertThat(scene.store.pending(10)).isEmpty();
    }

    private static List<Outcome.Accepted> ofCase(List<Outcome> outcomes, String id) {
        return outcomes.stream()
                .filter(Outcome.Accepted.class::isInstance)
                .map(Outcome.Accepted.class::cast)
                .filter(outcome -> outcome.file().id().equals(id(id)))
                .sorted(Comparator.comparing(outcome -> outcome.file().version()))
                .toList();
    }

    /** The events of all outcomes, one after the other, are the history after its opening: no gap, no overlap. */
    private void inOrderAndOnce(CaseFile file, List<Outcome.Accepted> outcomes) {
        List<CaseEvent> history = file.history();
        int version = 1;
        for (Outcome.Accepted outcome : outcomes) {
            int next = outcome.file().version();
            assertThat(next).isEqualTo(version + outcome.events().size());
            assertThat(history.subList(version, next)).isEqualTo(outcome.events());
            version = next;
        }
        assertThat(version).isEqualTo(file.version());
        assertThat(history).extracting(CaseEvent::recordedAt).isSorted();
        assertThat(scene.row(file.id().value()).version()).isEqualTo(file.version());
        List<CaseEvent> told =
                history.stream().filter(event -> !event.told().isEmpty()).toList();
        assertThat(scene.channel.delivered)
                .filteredOn(telling -> telling.caseId().equals(file.id()))
                .hasSize(told.stream().mapToInt(event -> event.told().size()).sum());
    }
}
