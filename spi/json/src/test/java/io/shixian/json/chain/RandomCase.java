package io.shixian.json.chain;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Transition;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** A case of some built-in procedure that took some steps; those that are refused leave it as it is. */
final class RandomCase {

    private static final List<Procedure> PROCEDURES =
            List.copyOf(Catalog.builtIn().procedures());
    private static final Instant START = Instant.parse("2025-01-20T02:00:00Z");

    private final Random random;
    private Instant now = START;

    private RandomCase(Random random) {
        this.random = random;
    }

    static CaseFile file(Random random) {
        return new RandomCase(random).file();
    }

    private CaseFile file() {
        Procedure procedure = PROCEDURES.get(random.nextInt(PROCEDURES.size()));
        Actor opener = new Actor(procedure.opening().roles().get(0), new Party("p-0"));
        Command.Open open = new Command.Open(
                new CaseId("c-" + random.nextInt(100)),
                START,
                opener,
                given(procedure, procedure.opening().names()));
        CaseFile file = ((Decision.Accepted) SampleHistory.DECIDER.open(procedure, open)).file();
        for (int i = random.nextInt(12); i > 0; i--) {
            now = now.plusSeconds(random.nextInt(20) * 86_400L);
            if (SampleHistory.DECIDER.decide(file, command(file)) instanceof Decision.Accepted accepted) {
                file = accepted.file();
            }
        }
        return file;
    }

    private Command command(CaseFile file) {
        List<Transition> rows = file.procedure().stepsFrom(file.stage());
        if (rows.isEmpty() || random.nextInt(4) == 0) {
            return new Command.Tick(file.id(), now);
        }
        Transition row = rows.get(random.nextInt(rows.size()));
        Role role = row.roles().get(random.nextInt(row.roles().size()));
        Actor by = new Actor(role, file.party(role).orElse(new Party("p-0")));
        return new Command.Act(file.id(), now, by, row.action().code(), given(file.procedure(), row.binds()));
    }

    private Particulars given(Procedure procedure, Iterable<Role> named) {
        Map<Role, Party> binds = new HashMap<>();
        named.forEach(role -> binds.put(role, new Party("p-0")));
        Map<String, String> days = new HashMap<>();
        procedure.limits().forEach(limit -> limit.start().day().ifPresent(name -> days.put(name, "2025-01-24")));
        return new Particulars(
                Optional.of("因为 " + random.nextInt()), List.of("d"), binds, Map.of(), OptionalInt.of(3), days);
    }
}
