package io.shixian.core.casefile;

import static io.shixian.core.casefile.Warned.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.deadline.Light;
import io.shixian.core.procedure.Procedure;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random cases of every procedure, of which is warned: each warning follows from a light, and moves nothing. */
class RandomWarningsTest {

    private static final Decider WARNING = new Decider(ChinaCalendar.published(), Counting.STANDARD, Ladder.LIGHT);

    @Provide
    Arbitrary<Procedure> procedures() {
        return RandomCases.procedures();
    }

    @Provide
    Arbitrary<List<Choice>> choices() {
        return RandomCases.forwards();
    }

    private record Told(String limit, int cycle, int rung) {}

    @Property(tries = 400)
    void a_tick_warns_of_each_limit_whose_light_is_yellow_unless_it_has_been_yellow_since_the_last_warning(
            @ForAll("procedures") Procedure procedure, @ForAll("choices") List<Choice> choices) {
        CaseFile file = RandomCases.opened(procedure);
        Instant now = RandomCases.START;
        for (Choice choice : choices) {
            Command command = choice.command(file, now);
            file = ticked(Invariants.hold(file, command, WARNING), command.at());
            now = command.at();
        }
        Invariants.hold(file);
        eachOnce(file);
    }

    private static CaseFile ticked(CaseFile file, Instant now) {
        Command tick = new Command.Tick(file.id(), now);
        CaseFile after = Invariants.hold(file, tick, WARNING);
        for (LimitState state : WARNING.limits(after, now)) {
            ClockRun run = state.run();
            if (run.isOpen() && !run.lapsed() && !run.isSuspended() && state.light() == Light.YELLOW) {
                Instant warned = run.warned()
                        .orElseThrow(() -> new AssertionError(state + " is not warned of"))
                        .recordedAt();
                assertThat(state.deadline().light(warned))
                        .as("%s when it was warned of", state)
                        .isEqualTo(Light.YELLOW);
            }
        }
        assertThat(Invariants.hold(after, tick, WARNING).version())
                .as("a second look")
                .isEqualTo(after.version());
        return after;
    }

    /** Each warning is given while the light is yellow, once for each rung of a run, by what was known by then. */
    private static void eachOnce(CaseFile file) {
        Set<Told> told = new HashSet<>();
        List<CaseEvent> history = file.history();
        for (int i = 1; i < history.size(); i++) {
            if (history.get(i) instanceof ClockEvent.Warned warned) {
                CaseFile then = CaseFile.replay(file.id(), file.procedure(), history.subList(0, i));
                LimitState state = WARNING.limits(then, warned.recordedAt()).stream()
                        .filter(limit -> limit.limit().code().equals(warned.limit()))
                        .findFirst()
                        .orElseThrow();
                assertThat(state)
                        .returns(Light.YELLOW, LimitState::light)
                        .returns(LimitStatus.RUNNING, LimitState::status);
                assertThat(state.lastDay()).contains(warned.lastDay());
                assertThat(told.add(new Told(warned.limit(), state.run().cycle(), warned.rung())))
                        .as("%s", warned)
                        .isTrue();
                state.run()
                        .warned()
                        .ifPresent(before -> assertThat(state.deadline().light(before.recordedAt()))
                                .as("the light at the warning before, as counted now")
                                .isEqualTo(Light.GREEN));
            }
        }
        assertThat(told).hasSameSizeAs(warnings(file));
    }

    /** V3: an event that moves no clock. */
    @Property(tries = 300)
    void whoever_is_warned_is_judged_like_whoever_is_not(
            @ForAll("procedures") Procedure procedure, @ForAll("choices") List<Choice> choices) {
        CaseFile silent = RandomCases.opened(procedure);
        CaseFile warned = silent;
        Instant now = RandomCases.START;
        for (Choice choice : choices) {
            Command command = choice.command(silent, now);
            now = command.at();
            Command tick = new Command.Tick(silent.id(), command.at());
            silent = RandomCases.after(RandomCases.after(silent, tick, Matter.DECIDER), command, Matter.DECIDER);
            warned = RandomCases.after(RandomCases.after(warned, tick, WARNING), command, WARNING);
        }
        assertThat(warned.stage()).isEqualTo(silent.stage());
        assertThat(warned.history().stream()
                        .filter(event -> !(event instanceof ClockEvent.Warned))
                        .toList())
                .isEqualTo(silent.history());
    }
}
