package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Random sequences of commands, repeated, outdated and mistaken ones among them, against a plain model. */
class DeskModelTest {

    private static final List<String> ACTIONS =
            List.of("dispatch", "dispatch", "accept", "decline", "return", "reply", "rework", "close");
    private static final Map<String, Role> BY = Map.of(
            "dispatch",
            Role.OPERATOR,
            "accept",
            Role.ACCESSOR,
            "decline",
            Role.ACCESSOR,
            "return",
            Role.ACCESSOR,
            "reply",
            Role.ACCESSOR,
            "rework",
            Role.APPLICANT,
            "close",
            Role.OPERATOR);
    private static final Map<Role, String> PARTIES =
            Map.of(Role.OPERATOR, "op", Role.ACCESSOR, "a-1", Role.APPLICANT, "citizen-1");

    /** One thing to do: kind 0 opens, 1 ticks, all others act; an expected version is given as its distance from the true one. */
    record Todo(int kind, String id, String action, Optional<String> command, Optional<Integer> expect, int days) {}

    @Provide
    Arbitrary<List<Todo>> todos() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of("c1", "c1", "c2"),
                        Arbitraries.of(ACTIONS),
                        Arbitraries.of("k1", "k2", "k3", "k4").optional(0.4),
                        Arbitraries.of(0, 0, 0, -1, 1).optional(0.3),
                        Arbitraries.of(0, 0, 1, 2, 4))
                .as(Todo::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property(tries = 800, shrinking = ShrinkingMode.BOUNDED)
    void a_desk_answers_and_keeps_what_the_model_does(@ForAll("todos") List<Todo> todos) {
        Scene scene = Scene.at("2025-07-07T09:00");
        DeskModel model = new DeskModel();
        model.open("c1", Optional.empty(), Optional.empty());
        scene.complaint("c1");
        for (Todo todo : todos) {
            scene.clock.pass(Duration.ofDays(todo.days));
            LocalDate today = LocalDate.ofInstant(scene.clock.instant(), ZoneId.of("Asia/Shanghai"));
            if (todo.kind == 1) {
                assertThat(ticked(scene)).isEqualTo(model.tick(today));
            } else {
                Optional<Integer> expect = todo.expect.map(off -> model.version(todo.id) + off);
                assertThat(answered(scene, todo, expect))
                        .as("%s", todo)
                        .isEqualTo(expected(model, todo, expect, today));
            }
        }
        Map<String, String> kept = new TreeMap<>();
        scene.rows()
                .forEach(row -> kept.put(
                        row.caseId().value(),
                        row.stage() + " "
                                + words(scene.file(row.caseId().value()).history())));
        assertThat(kept).isEqualTo(model.cases());
        assertThat(scene.desk.nextExpiry())
                .isEqualTo(model.nextLastDay()
                        .map(day -> day.plusDays(1)
                                .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                                .toInstant()));
    }

    private static String expected(DeskModel model, Todo todo, Optional<Integer> expect, LocalDate today) {
        return todo.kind == 0
                ? model.open(todo.id, todo.command, expect)
                : model.act(todo.id, todo.action, todo.command, expect, today);
    }

    private static Map<String, Integer> ticked(Scene scene) {
        Map<String, Integer> lapsed = new TreeMap<>();
        scene.desk
                .tick()
                .forEach(outcome -> assertThat(lapsed.put(
                                outcome.file().id().value(), outcome.events().size()))
                        .isNull());
        return lapsed;
    }

    private static String answered(Scene scene, Todo todo, Optional<Integer> expect) {
        Envelope envelope = todo.command.map(Envelope::command).orElse(Envelope.NONE);
        if (expect.isPresent()) {
            envelope = new Envelope(envelope.command(), OptionalInt.of(expect.get()));
        }
        try {
            return words(
                    todo.kind == 0
                            ? scene.open(todo.id, "complaint.business", envelope)
                            : acted(scene, todo, envelope));
        } catch (IllegalArgumentException e) {
            return "mistake";
        }
    }

    private static Outcome acted(Scene scene, Todo todo, Envelope envelope) {
        Role role = BY.get(todo.action);
        Particulars given =
                todo.action.equals("dispatch") ? Particulars.naming(Role.ACCESSOR, "a-1") : Particulars.because("理由");
        return scene.desk.act(id(todo.id), todo.action, Actor.of(role, PARTIES.get(role)), given, envelope);
    }

    private static String words(Outcome outcome) {
        Optional<Outcome.Accepted> done = outcome instanceof Outcome.Accepted accepted
                ? Optional.of(accepted)
                : outcome instanceof Outcome.Duplicate again ? Optional.of(again.first()) : Optional.empty();
        return outcome.code()
                + done.map(it -> " " + words(it.file()) + " " + words(it.events()))
                        .orElse("");
    }

    private static String words(CaseFile file) {
        return file.stage() + " " + file.version();
    }

    private static List<String> words(List<CaseEvent> events) {
        return events.stream().map(DeskModelTest::word).toList();
    }

    private static String word(CaseEvent event) {
        return event instanceof CaseEvent.Moved moved
                ? "moved " + moved.action()
                : event instanceof CaseEvent.Lapsed lapsed ? "lapsed " + lapsed.limit() : event.type();
    }
}
