package io.shixian.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Matter;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.lang.reflect.Field;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Brings a case to a stage by a real path of the transcript, within one morning, so that no limit runs out on the way. */
record Journey(Procedure procedure, Transcript transcript) {

    private static final String NOW = "2025-03-03T18:00";

    /** The roles of the library, whether this procedure has them or not, and one that nobody knows. */
    static List<Role> everyRole() {
        List<Role> roles = new ArrayList<>(List.of(Role.of("passer-by", "路人", "passer-by")));
        for (Field field : Role.class.getFields()) {
            if (field.getType() == Role.class) {
                try {
                    roles.add((Role) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return roles;
    }

    static Role role(String code) {
        return Role.of(code, code, code);
    }

    /** The party that has a role in every case of a walk, if the role is bound. */
    static Party usual(Role role) {
        return new Party(role.code() + "-1");
    }

    static Actor usual(String role) {
        return new Actor(role(role), usual(role(role)));
    }

    Matter to(Transcript.Where where) {
        Transcript.Row opening = transcript.opening();
        Matter matter = Matter.opened(
                procedure, "2025-03-03T09:00", usual(opening.roles().get(0)), least(opening));
        String stage = transcript.stages().keySet().iterator().next();
        LocalTime time = LocalTime.of(9, 0);
        for (String step : where.path()) {
            boolean fails = step.endsWith("!");
            String action = fails ? step.substring(0, step.length() - 1) : step;
            Transcript.Row row = transcript.rows(stage, action).findFirst().orElseThrow();
            for (String role : row.has("joint") ? row.roles() : row.roles().subList(0, 1)) {
                time = time.plusMinutes(1);
                matter = matter.after(act("2025-03-03T" + time, usual(role), action, fails ? failed(row) : full(row)));
            }
            stage = fails ? row.get("failed").get(0) : row.to();
        }
        assertThat(matter.file().stage().code()).isEqualTo(where.stage());
        return matter;
    }

    static Command.Act now(Actor by, String action, Particulars particulars) {
        return act(NOW, by, action, particulars);
    }

    private static Command.Act act(String at, Actor by, String action, Particulars particulars) {
        return new Command.Act(Commands.CASE, Commands.at(at), by, action, particulars);
    }

    /** What a row asks for, naming nobody whom it may leave out. */
    static Particulars least(Transcript.Row row) {
        Particulars full = full(row);
        Map<Role, Party> binds = new HashMap<>(full.binds());
        row.get("may-name").forEach(name -> binds.remove(role(name)));
        return new Particulars(full.reason(), full.documents(), binds, full.checklist(), full.grade(), full.data());
    }

    /** All that a row asks for and allows. */
    static Particulars full(Transcript.Row row) {
        Map<Role, Party> binds = new HashMap<>();
        row.named().forEach(name -> binds.put(role(name), usual(role(name))));
        return new Particulars(
                row.has("reason") ? Optional.of("理由") : Optional.empty(),
                row.has("document") ? List.of("doc-1") : List.of(),
                binds,
                results(row),
                row.has("grade") ? OptionalInt.of(2) : OptionalInt.empty(),
                row.get("data").stream()
                        .map(word -> word.split("="))
                        .collect(Collectors.toMap(word -> word[0], word -> word[1])));
    }

    /** All that a row asks for, the last item of its checklist failing. */
    static Particulars failed(Transcript.Row row) {
        List<String> items = row.get("items");
        Map<String, Boolean> results = new HashMap<>(results(row));
        results.put(items.get(items.size() - 1), false);
        return full(row).withChecklist(results);
    }

    private static Map<String, Boolean> results(Transcript.Row row) {
        return row.has("checklist")
                ? Map.of("item", true)
                : row.get("items").stream().collect(Collectors.toMap(item -> item, item -> true));
    }
}
