package io.shixian.core.casefile;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.procedure.Procedure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
        Command.Open open = new Command.Open(Commands.CASE, START, opener, openingOf(procedure));
        return ((Decision.Accepted) Matter.DECIDER.open(procedure, open)).file();
    }

    private static Particulars openingOf(Procedure procedure) {
        return new Particulars(
                Optional.of(Choice.MARKER),
                List.of(),
                procedure.opening().names().stream().collect(toMap(role -> role, role -> new Party("party-0"))),
                Map.of(),
                OptionalInt.empty(),
                Choice.data(procedure));
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
