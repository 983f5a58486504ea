package io.shixian.examples.servicedesk.access;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.procedure.Checklist;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts commands to the rules as if all that they need had been handed in. Nothing comes of it. */
final class Trial {

    private static final List<String> PAPER = List.of("trial");

    private final Decider rules;
    private final CaseFile file;
    private final Instant now;

    Trial(Decider rules, CaseFile file, Instant now) {
        this.rules = rules;
        this.file = file;
        this.now = now;
    }

    boolean accepts(Offer offer, Actor by) {
        Transition step = offer.step();
        String today = LocalDate.ofInstant(now, rules.counting().zone()).toString();
        Party any = by.party();
        Particulars all = new Particulars(
                Optional.of("trial"),
                PAPER,
                step.binds().stream().collect(Collectors.toMap(Function.identity(), role -> any)),
                step.checklist().map(Trial::passed).orElse(Map.of()),
                OptionalInt.of(1),
                offer.days().stream().collect(Collectors.toMap(Function.identity(), name -> today)));
        return accepts(new Command.Act(file.id(), now, by, step.action().code(), all));
    }

    private static Map<String, Boolean> passed(Checklist list) {
        return list.items().isEmpty()
                ? Map.of("trial", true)
                : list.items().stream().collect(Collectors.toMap(Item::code, item -> true));
    }

    boolean accepts(ClockOffer offer, Actor by) {
        String limit = offer.limit().code();
        Particulars all = Particulars.because("trial").withDocuments("trial");
        Command command = switch (offer.kind()) {
            case SUSPEND ->
                new Command.Suspend(file.id(), now, by, limit, offer.causes().get(0), all);
            case RESUME -> new Command.Resume(file.id(), now, by, limit, all);
            case EXTEND ->
                new Command.Extend(file.id(), now, by, limit, offer.most().orElseThrow(), all);
        };
        return accepts(command);
    }

    private boolean accepts(Command command) {
        return rules.decide(file, command) instanceof Decision.Accepted;
    }
}
