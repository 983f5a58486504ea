package io.shixian.jackson;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Label;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Choice;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.Start;
import io.shixian.core.procedure.SuspensionRule;
import io.shixian.core.procedure.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sound limits over stages and actions, in which every part of a limit occurs. */
final class RandomLimits {

    private static final List<Role> ONE = List.of(Role.OPERATOR);

    private final RandomTables dice;
    private final List<Stage> stages;
    private final List<Action> actions;

    RandomLimits(RandomTables dice, List<Stage> stages, List<Action> actions) {
        this.dice = dice;
        this.stages = stages;
        this.actions = actions;
    }

    List<TimeLimit> limits(int count) {
        List<TimeLimit> limits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            limits.add(limit(i));
        }
        return limits;
    }

    private TimeLimit limit(int number) {
        boolean backwards = number % 3 == 2;
        Term term = backwards ? dice.term().backwards() : dice.term();
        List<String> expiries = number == 0 || backwards ? List.of() : List.of("limit-" + (number - 1));
        Optional<String> day = backwards ? Optional.of("plannedStart") : Optional.empty();
        Start start = new Start(dice.coin(), Set.of(dice.one(actions)), expiries, day);
        Choice choice =
                new Choice("other", new Label("另", "Other"), new Start(true, Set.copyOf(actions), List.of(), day));
        Action last = actions.get(actions.size() - 1);
        return new TimeLimit(
                "limit-" + number,
                new Label("时限" + number, "Limit " + number),
                dice.maybe(term),
                start,
                Set.of(last),
                dice.coin() ? Set.of() : Set.copyOf(actions.subList(0, actions.size() - 1)),
                Optional.of(dice.one(List.of(Role.APPLICANT, Role.ACCESSOR))),
                Optional.of(dice.clause()),
                dice.one(List.of(Strength.values())),
                dice.one(List.of(Term.workdays(2), Term.calendarDays(1), Term.sameDay(), Term.hours(8))),
                backwards ? Optional.empty() : dice.maybe(expiry()),
                backwards ? Optional.empty() : dice.maybe(new ExtensionRule(term, 2, ONE, dice.clause())),
                backwards
                        ? Optional.empty()
                        : dice.maybe(new SuspensionRule(List.of("hearing", "平台升级"), ONE, dice.coin(), dice.clause())),
                dice.roles(),
                number == 0,
                dice.coin() ? List.of() : List.of(choice),
                dice.coin());
    }

    private Expiry expiry() {
        return new Expiry(dice.one(stages), dice.one(List.of(Expiry.Effect.values())), dice.roles(), dice.clause());
    }
}
