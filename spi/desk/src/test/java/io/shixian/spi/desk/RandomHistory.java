package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Transition;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random histories of cases under any procedure: mostly steps that are possible, with time passing in between. */
final class RandomHistory {

    private static final List<String> PROCEDURES = List.of(
            "app.exception",
            "complaint.business",
            "consultation.technical",
            "licence.intake",
            "sample.permit",
            "sample.permit");

    /** One thing to try: which kind, which of the possible steps, how long after the one before. */
    record Move(int kind, int choice, Duration pause) {}

    private RandomHistory() {}

    static Arbitrary<List<Move>> moves() {
        Arbitrary<Duration> pauses = Arbitraries.oneOf(
                Arbitraries.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofDays(1)),
                Arbitraries.longs().between(0, 9 * 24 * 60).map(Duration::ofMinutes));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 40),
                        pauses)
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    static String procedure(int choice) {
        return PROCEDURES.get(choice % PROCEDURES.size());
    }

    /** Makes a move; that it may be refused is part of it. */
    static Outcome make(Scene scene, String id, Move move) {
        scene.clock.pass(move.pause());
        CaseFile file = scene.file(id);
        Particulars all = new Particulars(
                Optional.of("理由"),
                List.of("doc-1"),
                Map.of(),
                Map.of("item", move.choice() % 3 > 0),
                OptionalInt.empty(),
                Map.of());
        return switch (move.kind()) {
            case 0 -> scene.desk.suspend(Scene.id(id), "decision", "hearing", Scene.WINDOW, all, Envelope.NONE);
            case 1 -> scene.desk.resume(Scene.id(id), "decision", Scene.WINDOW, all, Envelope.NONE);
            case 2 ->
                scene.desk.extend(
                        Scene.id(id),
                        "decision",
                        Term.workdays(1 + move.choice() % 10),
                        Scene.WINDOW,
                        all,
                        Envelope.NONE);
            default -> step(scene, file, move.choice(), all);
        };
    }

    private static Outcome step(Scene scene, CaseFile file, int choice, Particulars all) {
        List<Transition> steps = file.procedure().stepsFrom(file.stage());
        if (steps.isEmpty()) {
            return scene.desk.act(file.id(), "accept", Scene.WINDOW, all, Envelope.NONE);
        }
        Transition step = steps.get(choice % steps.size());
        Role role = step.roles().get(choice % step.roles().size());
        Actor by = new Actor(role, file.party(role).orElse(Scene.ACCESSOR.party()));
        Particulars given = step.binds().contains(Role.ACCESSOR)
                ? new Particulars(
                        all.reason(),
                        all.documents(),
                        Map.of(Role.ACCESSOR, Scene.ACCESSOR.party()),
                        all.checklist(),
                        all.grade(),
                        Map.of())
                : all;
        return scene.desk.act(file.id(), step.action().code(), by, given, Envelope.NONE);
    }
}
