package io.shixian.core.assessment;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.ApplicationException;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.catalog.TechnicalConsultation;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cases in which random things happen between two parties from 2025-09-22 on, about as often as working days pass. */
final class RandomStories {

    private static final List<Procedure> PROCEDURES = List.of(
            BusinessComplaint.PROCEDURE, TechnicalConsultation.PROCEDURE, ApplicationException.PROCEDURE, Story.PERMIT);

    private static final Instant START = Commands.at("2025-09-22T10:00");

    private RandomStories() {}

    /** What is said next: which row or clock, by which party, how many hours later. */
    record Move(int pick, int who, int hours) {}

    static Arbitrary<CaseFile> one(String id) {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 255);
        Arbitrary<List<Move>> moves = Combinators.combine(
                        any, any, Arbitraries.integers().between(0, 240))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
        return Combinators.combine(Arbitraries.of(PROCEDURES), moves).as((procedure, all) -> told(id, procedure, all));
    }

    static Arbitrary<List<CaseFile>> some() {
        return Combinators.combine(one("c1"), one("c2"), one("c3")).as(List::of);
    }

    private static CaseFile told(String id, Procedure procedure, List<Move> moves) {
        Actor opener = new Actor(procedure.opening().roles().get(0), new Party("party-0"));
        CaseFile file = ((Decision.Accepted) Story.DECIDER.open(
                        procedure, new Command.Open(new CaseId(id), START, opener, Particulars.NONE)))
                .file();
        Instant now = START;
        for (Move move : moves) {
            now = now.plusSeconds(3600L * move.hours());
            // What is refused is left out.
            if (Story.DECIDER.decide(file, command(file, move, now)) instanceof Decision.Accepted accepted) {
                file = accepted.file();
            }
        }
        return file;
    }

    private static Command command(CaseFile file, Move move, Instant at) {
        List<Transition> rows = file.procedure().stepsFrom(file.stage());
        List<TimeLimit> limits = file.procedure().limits();
        TimeLimit limit = limits.get(move.pick() % limits.size());
        Actor owing = right(file, limit.owedBy().orElseThrow(), move);
        if (rows.isEmpty() || move.pick() % 16 == 0) {
            return new Command.Tick(file.id(), at);
        }
        return switch (move.who() % 8) {
            case 0 -> new Command.Suspend(file.id(), at, owing, limit.code(), "hearing", Particulars.NONE);
            case 1 -> new Command.Resume(file.id(), at, owing, limit.code(), Particulars.NONE);
            case 2 ->
                new Command.Extend(file.id(), at, owing, limit.code(), Term.workdays(2), Particulars.because("案情复杂"));
            default -> step(file, rows.get(move.pick() % rows.size()), move, at);
        };
    }

    private static Command step(CaseFile file, Transition row, Move move, Instant at) {
        Map<Role, Party> binds = new HashMap<>();
        List<Role> roles = new ArrayList<>(row.binds());
        roles.addAll(row.mayBind());
        roles.forEach(role -> binds.put(role, party(move)));
        Particulars given = new Particulars(
                Optional.of("事由"),
                List.of("doc-1"),
                binds,
                Map.of("item", true),
                OptionalInt.of(1 + move.pick() % 5),
                Map.of());
        return new Command.Act(
                file.id(),
                at,
                right(file, row.roles().get(0), move),
                row.action().code(),
                given);
    }

    private static Actor right(CaseFile file, Role role, Move move) {
        return new Actor(role, file.party(role).orElse(party(move)));
    }

    private static Party party(Move move) {
        return new Party("party-" + move.who() / 8 % 2);
    }
}
