package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Procedure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random cases of every procedure: whatever is said, in whatever order, by whomever. */
class RandomCasesTest {

    private static final Instant START = RandomCases.START;

    @Provide
    Arbitrary<Procedure> procedures() {
        return RandomCases.procedures();
    }

    @Provide
    Arbitrary<List<Choice>> choices() {
        return RandomCases.choices();
    }

    @Provide
    Arbitrary<List<Choice>> forwards() {
        return RandomCases.forwards();
    }

    @Property(tries = 400)
    void every_invariant_holds_after_every_command(
            @ForAll("procedures") Procedure procedure, @ForAll("choices") List<Choice> choices) {
        CaseFile file = RandomCases.opened(procedure);
        Instant now = START;
        for (Choice choice : choices) {
            Command command = choice.command(file, now);
            file = Invariants.hold(file, command, Matter.DECIDER);
            now = now.isAfter(command.at()) ? now : command.at();
        }
        Invariants.hold(file);
    }

    /** V1: verdicts follow from the times, never from when somebody looked. */
    @Property(tries = 300)
    void somebody_who_keeps_looking_changes_no_verdict(
            @ForAll("procedures") Procedure procedure, @ForAll("forwards") List<Choice> choices) {
        CaseFile unwatched = RandomCases.opened(procedure);
        CaseFile watched = unwatched;
        Instant now = START;
        for (Choice choice : choices) {
            Command command = choice.command(unwatched, now);
            for (Instant look = now; look.isBefore(command.at()); look = look.plusSeconds(11 * 3600)) {
                watched = after(watched, new Command.Tick(Commands.CASE, look));
            }
            unwatched = after(unwatched, command);
            watched = after(watched, command);
            now = command.at();
        }
        Command last = new Command.Tick(Commands.CASE, now);
        assertThat(verdicts(after(watched, last))).isEqualTo(verdicts(after(unwatched, last)));
    }

    /** What is kept apart and erased is nothing that stage, parties or limits follow from. */
    @Property(tries = 200)
    void words_kept_apart_and_erased_change_nothing_but_the_history(
            @ForAll("procedures") Procedure procedure, @ForAll("forwards") List<Choice> choices) {
        CaseFile file = RandomCases.opened(procedure);
        Instant now = START;
        for (Choice choice : choices) {
            Command command = choice.command(file, now);
            file = after(file, command);
            now = command.at();
        }
        file = after(file, new Command.Tick(Commands.CASE, now));
        List<String> ids = new ArrayList<>();
        CaseFile apart = Rewording.of(file, (field, words) -> field.startsWith("data.") ? words : reference(ids));

        Invariants.hold(apart);
        assertThat(seen(apart)).isEqualTo(seen(file));
        if (!ids.isEmpty()) {
            CaseFile erased = after(apart, new Command.Erase(Commands.CASE, now, Actor.SYSTEM, ids, "保存期限届满"));
            assertThat(erased.version()).isEqualTo(file.version() + 1);
            assertThat(erased.history().subList(0, file.version())).isEqualTo(apart.history());
            assertThat(seen(erased)).isEqualTo(seen(file));
            assertThat(WordReference.standing(erased)).isEmpty();
        }
    }

    private static String reference(List<String> ids) {
        String id = String.format("%022d", ids.size());
        ids.add(id);
        return new WordReference(id, "d".repeat(43)).toString();
    }

    private static List<Object> seen(CaseFile file) {
        return List.of(
                file.stage(),
                file.since(),
                file.parties(),
                file.runs().toList(),
                file.consents().size());
    }

    private static CaseFile after(CaseFile file, Command command) {
        return RandomCases.after(file, command, Matter.DECIDER);
    }

    /** All that happened, without when a lapse was recorded. */
    private static List<Object> verdicts(CaseFile file) {
        List<Object> verdicts = new ArrayList<>(file.parties().entrySet());
        for (CaseEvent event : file.history()) {
            verdicts.add(
                    event instanceof CaseEvent.Lapsed lapse
                            ? List.of(
                                    lapse.limit(),
                                    lapse.dueOn(),
                                    lapse.to(),
                                    lapse.judgements(),
                                    lapse.told(),
                                    lapse.effectiveOn())
                            : event);
        }
        return verdicts;
    }
}
