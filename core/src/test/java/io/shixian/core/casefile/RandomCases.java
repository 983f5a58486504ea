package io.shixian.core.casefile;

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
import net.jqwik.api.Tuple;

/** What there is to choose from for random cases of every procedure. */
final class RandomCases {

    static final Instant START = Commands.at("2025-01-20T10:00");

    private static final List<Procedure> PROCEDURES =
            new ArrayList<>(Catalog.builtIn().procedures());

    static {
        PROCEDURES.add(LicenceTable.PROCEDURE);
        PROCEDURES.add(Inspections.PROCEDURE);
        PROCEDURES.add(Tangle.PROCEDURE);
        PROCEDURES.addAll(List.of(Mechanisms.TEXT, Mechanisms.WORKS, Mechanisms.ASKING));
    }

    private RandomCases() {}

    static Arbitrary<Procedure> procedures() {
        return Arbitraries.of(PROCEDURES);
    }

    /** Time goes on, and now and then goes back. */
    static Arbitrary<List<Choice>> choices() {
        return choices(Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, 3 * 24 * 60)),
                Tuple.of(2, Arbitraries.longs().between(0, 60 * 24 * 60)),
                Tuple.of(1, Arbitraries.longs().between(-24 * 60, 0))));
    }

    static Arbitrary<List<Choice>> forwards() {
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

    static CaseFile opened(Procedure procedure) {
        Actor opener = new Actor(procedure.opening().roles().get(0), new Party("party-0"));
        Command.Open open = new Command.Open(Commands.CASE, START, opener, Choice.opening(procedure));
        return ((Decision.Accepted) Matter.DECIDER.open(procedure, open)).file();
    }

    /** Returns the file after a command, the same if it is refused. */
    static CaseFile after(CaseFile file, Command command, Decider decider) {
        return decider.decide(file, command) instanceof Decision.Accepted accepted ? accepted.file() : file;
    }
}
