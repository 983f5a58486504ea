package io.shixian.jackson;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Checklist;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Sound procedures in which every part of a table occurs: a chain of stages, with steps and limits at random. */
final class RandomTables {

    static final Source TOWN = new Source(
            "TOWN",
            Source.Kind.STATUTE,
            new Label("镇办法", "Town Rules"),
            LocalDate.of(2020, 1, 1),
            Optional.of(LocalDate.of(2099, 1, 1)));
    private static final Source NAMESAKE = Source.standard("TOWN", "T 1—2020", LocalDate.of(2020, 1, 1));
    private static final List<Role> ROLES = List.of(Role.APPLICANT, Role.OPERATOR, Role.ACCESSOR);

    private final Random dice;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();

    RandomTables(long seed) {
        this.dice = new Random(seed);
    }

    boolean coin() {
        return dice.nextBoolean();
    }

    <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    Clause clause() {
        return one(List.of(
                TOWN.article(1 + dice.nextInt(99)),
                TOWN.article(3, 1, 1 + dice.nextInt(9)),
                TOWN.cited("附则"),
                Sources.GDZW_OPERATION.section("5.3-c"),
                NAMESAKE.section("4.1")));
    }

    Term term() {
        int amount = 1 + dice.nextInt(40);
        return one(List.of(Term.workdays(amount), Term.calendarDays(amount), Term.months(amount), Term.years(1)));
    }

    List<Role> roles() {
        return coin() ? List.of() : List.of(one(ROLES));
    }

    <T> Optional<T> maybe(T part) {
        return coin() ? Optional.of(part) : Optional.empty();
    }

    private Label label(String what) {
        return new Label(what + "之" + dice.nextInt(1000), what + " \"no.\" " + dice.nextInt(1000));
    }

    Procedure procedure() {
        int length = 2 + dice.nextInt(4);
        for (int i = 0; i < length; i++) {
            stages.add(Stage.open("stage-" + i, "阶段" + i, "Stage " + i));
            actions.add(new Action("act-" + i, label("动作")));
        }
        stages.add(Stage.closed("done", "办结", "Done"));
        List<Transition> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            steps.add(step(i, i + 1, ROLES, coin()));
            if (coin()) {
                steps.add(step(i, dice.nextInt(length), List.of(Role.SUPPORT), false));
            }
        }
        List<Role> all = new ArrayList<>(ROLES);
        if (steps.stream().anyMatch(step -> step.roles().contains(Role.SUPPORT))) {
            all.add(Role.SUPPORT);
        }
        Opening opening = new Opening(stages.get(0), ROLES, clause(), roles(), roles(), roles(), roles(), coin());
        List<TimeLimit> limits = new RandomLimits(this, stages, actions).limits(dice.nextInt(4));
        return Procedure.of(
                "random.table",
                label("表"),
                1 + dice.nextInt(5),
                TOWN,
                LocalDate.of(2026, 1, 1 + dice.nextInt(28)),
                all,
                stages,
                opening,
                steps,
                limits);
    }

    private Transition step(int from, int to, List<Role> by, boolean joint) {
        Set<Requirement> needs = EnumSet.noneOf(Requirement.class);
        List.of(Requirement.values()).stream().filter(need -> coin()).forEach(needs::add);
        Checklist list =
                new Checklist(coin() ? List.of() : List.of(new Item("form", label("表格"), clause())), stages.get(from));
        Action action = by.size() > 1 ? actions.get(from) : actions.get(dice.nextInt(actions.size()));
        return new Transition(
                stages.get(from),
                action,
                by,
                stages.get(to),
                clause(),
                one(List.of(Strength.values())),
                needs,
                joint ? Optional.empty() : maybe(list),
                joint ? List.of() : roles(),
                List.of(),
                List.of(),
                roles(),
                dice.nextInt(3),
                maybe(term()),
                joint,
                coin());
    }
}
