package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.procedure.Procedure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random cases of every procedure: whatever is said, in whatever order, by whomever. */
class RandomCasesTest {

    private static final List<Procedure> PROCEDURES =
            new ArrayList<>(Catalog.builtIn().procedures());
    private static final Instant START = Commands.at("2025-01-20T10:00");

    static {
        PROCEDURES.add(LicenceTable.PROCEDURE);
        PROCEDURES.add(Inspections.PROCEDURE);
        PROCEDURES.add(Tangle.PROCEDURE);
        PROCEDURES.addAll(List.of(Mechanisms.TEXT, Mechanisms.WORKS, Mechanisms.ASKING));
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return Arbitraries.of(PROCEDURES);
    }

    @Provide
    Arbitrary<List<Choice>> choices() {
        return choices(Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, 3 * 24 * 60)),
                Tuple.of(2, Arbitraries.longs().between(0, 60 * 24 * 60)),
                Tuple.of(1, Arbitraries.longs().between(-24 * 60, 0))));
    }

    @Provide
    Arbitrary<List<Choice>> forwards() {
        return choices(Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 5 * 24 * 60)),
                Tuple.of(1, Arbitraries.longs().between(0, 60 * 24 * 60))));
    }

    private static Arbitrary<List<Choice>> choices(Arbitrary<Long> minutes) {
        Arbitrary<Choice.Kind> kinds = Arbitraries.frequency(
                Tuple.of(10, Choice.Kind.STEP),
                Tuple.of(4, Choice.Kind.ANYTHING),
                Tuple.of(3, Choice.Kind.SUSPEND),
                Tuple.of(3, Choice.Kind.RESUME),
                Tuple.of(2, Choice.Kind.EXTEND),
                Tuple.of(2, Choice.Kind.TICK),
                Tuple.of(1, Choice.Kind.OPEN));
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1023);
        return Combinators.combine(kinds, any, any, any, minutes)
                .as(Choice::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    private static CaseFile opened(Procedure procedure) {
        Actor opener = new Actor(procedure.opening().roles().get(0), new Party("party-0"));
        Command.Open open = new Command.Open(Commands.CASE, START, opener, Choice.opening(procedure));
        return ((Decision.Accepted) Matter.DECIDER.open(procedure, open)).file();
    }

    @Property(tries = 400)
    void every_invariant_holds_after_every_command(
            @ForAll("procedures") Procedure procedure, @ForAll("choices") List<Choice> choices) {
        CaseFile file = opened(procedure);
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
        CaseFile unwatched = opened(procedure);
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
        CaseFile file = opened(procedure);
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
        return Matter.DECIDER.decide(file, command) instanceof Decision.Accepted accepted ? accepted.file() : file;
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
