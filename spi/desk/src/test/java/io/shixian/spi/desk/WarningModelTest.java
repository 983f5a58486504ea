package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Random commands, and ticks of several nodes at random moments: each (case, limit, cycle, rung) is warned of exactly once if
 * somebody ticked between its light's turning yellow and its end, and else never.
 */
class WarningModelTest {

    /** Twenty working days later it is still summer. */
    private static final LocalDate NO_HOLIDAY_IN_REACH = LocalDate.of(2025, 8, 25);

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Map<String, Actor> BY = Map.of(
            "dispatch", Scene.OPERATOR,
            "accept", Scene.ACCESSOR,
            "return", Scene.ACCESSOR,
            "reply", Scene.ACCESSOR,
            "rework", Scene.CITIZEN);

    private enum Kind {
        ACT,
        TICK,
        TICK_IN_PARTS
    }

    /** One thing to do, by one of the nodes, some hours after the one before. */
    record Todo(Kind kind, int node, String id, String action, int hours) {}

    @Provide
    Arbitrary<List<Todo>> todos() {
        return Combinators.combine(
                        Arbitraries.of(Kind.ACT, Kind.ACT, Kind.TICK, Kind.TICK_IN_PARTS),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("c1", "c1", "c1", "c2"),
                        Arbitraries.of("dispatch", "dispatch", "accept", "return", "reply", "rework"),
                        Arbitraries.of(0, 1, 11, 24, 48, 96, 7 * 24))
                .as(Todo::new)
                .list()
                .ofMinSize(6)
                .ofMaxSize(40);
    }

    @Property(tries = 800, shrinking = ShrinkingMode.BOUNDED)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void desks_warn_as_the_model_does(@ForAll("todos") List<Todo> todos) {
        Scene scene = Scene.warning("2025-06-03T00:00", Ladder.LIGHT);
        List<ServiceDesk> nodes = List.of(scene.desk, scene.another("b"), scene.another("c"));
        WarningModel model = new WarningModel();
        List.of("c1", "c2").forEach(scene::complaint);
        for (Todo todo : todos) {
            scene.clock.pass(Duration.ofHours(todo.hours));
            LocalDate today = LocalDate.ofInstant(scene.clock.instant(), SHANGHAI);
            if (today.isAfter(NO_HOLIDAY_IN_REACH)) {
                break;
            }
            ServiceDesk node = nodes.get(todo.node);
            switch (todo.kind) {
                case ACT -> {
                    if (act(node, todo) instanceof Outcome.Accepted) {
                        model.step(todo.id, todo.action, today);
                    }
                }
                case TICK -> node.tick();
                case TICK_IN_PARTS -> inParts(node);
            }
            if (todo.kind != Kind.ACT) {
                model.tick(today);
            }
        }

        assertThat(warned(scene)).containsExactlyInAnyOrderElementsOf(model.warnings());
        Statistics.label("warned in a later cycle")
                .collect(model.warnedAnew())
                .coverage(seen -> seen.check(true).percentage(share -> share > 3));
        Statistics.label("warned")
                .collect(!model.warnings().isEmpty())
                .coverage(seen -> seen.check(true).percentage(share -> share > 30));
    }

    private static Outcome act(ServiceDesk node, Todo todo) {
        Particulars given =
                todo.action.equals("dispatch") ? Particulars.naming(Role.ACCESSOR, "a-1") : Particulars.because("理由");
        return node.act(id(todo.id), todo.action, BY.get(todo.action), given, Envelope.NONE);
    }

    private static void inParts(ServiceDesk node) {
        Ticked part = node.tick(1);
        while (part.more()) {
            assertThat(part.failure()).isEmpty();
            part = node.tick(1);
        }
    }

    private static List<String> warned(Scene scene) {
        List<String> warned = new ArrayList<>();
        for (String id : List.of("c1", "c2")) {
            CaseFile whole = scene.file(id);
            List<CaseEvent> history = whole.history();
            for (int i = 1; i < history.size(); i++) {
                if (history.get(i) instanceof ClockEvent.Warned warning) {
                    CaseFile then = CaseFile.replay(whole.id(), whole.procedure(), history.subList(0, i));
                    int cycle = then.run(
                                    whole.procedure().limit(warning.limit()).orElseThrow())
                            .orElseThrow()
                            .cycle();
                    warned.add(WarningModel.text(id, warning.limit(), cycle, warning.rung(), warning.lastDay()));
                }
            }
        }
        return warned;
    }
}
