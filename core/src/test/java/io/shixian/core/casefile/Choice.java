package io.shixian.core.casefile;

import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.SuspensionRule;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One random decision of what to say next, made into a command when it is known where the case stands.
 *
 * @param kind    which sort of command
 * @param pick    which action, limit or row
 * @param who     which role and party, of those that come into question
 * @param given   which particulars, bit by bit
 * @param minutes how much later than the command before; earlier if negative
 */
record Choice(Kind kind, int pick, int who, int given, long minutes) {

    /** What must never come back in a text. */
    static final String MARKER = "张三13800138000";

    enum Kind {
        STEP,
        ANYTHING,
        SUSPEND,
        RESUME,
        EXTEND,
        TICK,
        OPEN
    }

    Command command(CaseFile file, Instant before) {
        Instant at = before.plusSeconds(60 * minutes);
        return switch (kind) {
            case STEP -> step(file, at);
            case ANYTHING -> anything(file, at);
            case SUSPEND ->
                new Command.Suspend(file.id(), at, clockActor(file), limit(file), cause(file), particulars(file));
            case RESUME -> new Command.Resume(file.id(), at, clockActor(file), limit(file), particulars(file));
            case EXTEND ->
                new Command.Extend(
                        file.id(), at, clockActor(file), limit(file), Term.workdays(1 + given % 12), particulars(file));
            case TICK -> new Command.Tick(file.id(), at);
            case OPEN -> new Command.Open(file.id(), at, anyone(file), particulars(file));
        };
    }

    /** Something that the table lists for the stage, with all it may need, said by the right party. */
    private Command step(CaseFile file, Instant at) {
        List<Transition> rows = file.procedure().stepsFrom(file.stage());
        if (rows.isEmpty()) {
            return anything(file, at);
        }
        Transition row = rows.get(pick % rows.size());
        Role role = row.roles().get(who % row.roles().size());
        Map<Role, Party> binds = new HashMap<>();
        row.binds().forEach(bound -> binds.put(bound, party()));
        return new Command.Act(file.id(), at, right(file, role), row.action().code(), full(file, binds));
    }

    private Command anything(CaseFile file, Instant at) {
        List<Action> actions = new ArrayList<>(file.procedure().actions());
        String action = pick % (actions.size() + 1) == actions.size()
                ? "no-such-action"
                : pick(actions).code();
        return new Command.Act(file.id(), at, anyone(file), action, particulars(file));
    }

    private Action pick(List<Action> actions) {
        return actions.get(pick % (actions.size() + 1));
    }

    private Party party() {
        return new Party("party-" + who / 8 % 2);
    }

    private Actor anyone(CaseFile file) {
        List<Role> roles = new ArrayList<>(file.procedure().roles());
        roles.add(Role.SYSTEM);
        return new Actor(roles.get(who % roles.size()), party());
    }

    private Actor right(CaseFile file, Role role) {
        return new Actor(role, file.party(role).orElse(party()));
    }

    private Optional<TimeLimit> picked(CaseFile file) {
        List<TimeLimit> limits = file.procedure().limits();
        return pick % (limits.size() + 1) == limits.size()
                ? Optional.empty()
                : Optional.of(limits.get(pick % (limits.size() + 1)));
    }

    private String limit(CaseFile file) {
        return picked(file).map(TimeLimit::code).orElse("no-such-limit");
    }

    private String cause(CaseFile file) {
        return picked(file)
                .flatMap(TimeLimit::suspension)
                .map(SuspensionRule::causes)
                .filter(causes -> given % 8 != 7)
                .map(causes -> causes.get(given % causes.size()))
                .orElse("no-such-cause");
    }

    /** Mostly one of those whom the rules of the limit name. */
    private Actor clockActor(CaseFile file) {
        List<Role> named = new ArrayList<>();
        picked(file).flatMap(TimeLimit::suspension).ifPresent(rule -> named.addAll(rule.roles()));
        picked(file).flatMap(TimeLimit::extension).ifPresent(rule -> named.addAll(rule.roles()));
        return named.isEmpty() || who % 5 == 4 ? anyone(file) : right(file, named.get(who % named.size()));
    }

    private Particulars full(CaseFile file, Map<Role, Party> binds) {
        return new Particulars(
                Optional.of("因为" + MARKER),
                List.of("doc-" + MARKER),
                binds,
                Map.of("item-" + MARKER, given % 3 != 0),
                OptionalInt.of(1 + given % 5),
                data(file.procedure()));
    }

    private Particulars particulars(CaseFile file) {
        Particulars full = full(file, given % 4 == 0 ? Map.of(Role.ACCESSOR, party()) : Map.of());
        return given % 16 == 15 ? Particulars.NONE : full;
    }

    /** What a host keeps besides, and the days that the limits of a procedure are counted from or back from. */
    static Map<String, String> data(Procedure procedure) {
        Map<String, String> data = new HashMap<>(Map.of("key-" + MARKER, "value-" + MARKER));
        procedure.limits().forEach(limit -> limit.start().day().ifPresent(day -> data.put(day, "2025-02-20")));
        return data;
    }
}
