package io.shixian.examples.cli.procedure;

import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.RunningLimits;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may do what next, in sentences: one paragraph for each stage. */
final class StageSentences {

    private final Procedure procedure;
    private final ProcedureWords words;
    private final Sentences sentences;
    private final LimitWords limits;
    private final Map<TimeLimit, List<Stage>> running;

    /** Those who may do the same things: any of them, or all together. */
    private record Actors(List<Role> roles, boolean joint) {}

    StageSentences(Procedure procedure, ProcedureWords words) {
        this.procedure = procedure;
        this.words = words;
        this.sentences = new Sentences(procedure, words);
        this.limits = new LimitWords(procedure, words);
        this.running = RunningLimits.of(procedure);
    }

    /** Returns what can happen in a stage. */
    String of(Stage stage) {
        if (stage.isClosed()) {
            return words.of("到此结束。", "The matter has ended.");
        }
        Map<Actors, List<Transition>> byActors = new LinkedHashMap<>();
        for (Transition step : procedure.stepsFrom(stage)) {
            byActors.computeIfAbsent(new Actors(step.roles(), step.joint()), actors -> new ArrayList<>())
                    .add(step);
        }
        List<String> parts = new ArrayList<>();
        byActors.forEach((actors, steps) -> parts.add(actors.joint() ? together(actors, steps) : any(actors, steps)));
        if (parts.isEmpty()) {
            parts.add(words.of("没有人可以做什么，只等时限届满", "nobody may do anything; a limit runs out"));
        }
        running(stage).ifPresent(parts::add);
        return sentences.of(parts);
    }

    private String any(Actors actors, List<Transition> steps) {
        return words.of(
                sentences.anyOf(actors.roles()) + "可以" + moves(steps),
                "the " + sentences.anyOf(actors.roles()) + " may " + moves(steps));
    }

    private String together(Actors actors, List<Transition> steps) {
        return words.of(
                words.roles(actors.roles()) + "须各自" + moves(steps) + "，最后一方完成时生效",
                "the " + words.roles(actors.roles()) + " must each " + moves(steps)
                        + ", the last of them moves the matter");
    }

    private String moves(List<Transition> steps) {
        return sentences.either(steps.stream().map(this::move).toList());
    }

    private String move(Transition step) {
        boolean stays = step.to().equals(step.from());
        String to = words.quoted(step.to());
        String failed = step.checklist()
                .filter(list -> !list.failed().equals(step.to()))
                .map(list -> words.quoted(list.failed()))
                .map(stage -> words.of("，有不合格项则为" + stage, ", or " + stage + " if an item fails"))
                .orElse("");
        return words.quoted(step.action())
                + words.of(
                        "（" + (stays ? "仍为" : "转为") + to + failed + "）",
                        " (" + (stays ? "still " : "then ") + to + failed + ")");
    }

    private Optional<String> running(Stage stage) {
        List<String> here = procedure.limits().stream()
                .filter(limit -> running.getOrDefault(limit, List.of()).contains(stage))
                .map(limits::inShort)
                .toList();
        return Optional.of(here)
                .filter(names -> !names.isEmpty())
                .map(names -> words.of("可能正在计时：", "clocks that may be running: ") + words.list(names.stream()));
    }
}
