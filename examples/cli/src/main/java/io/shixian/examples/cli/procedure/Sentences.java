package io.shixian.examples.cli.procedure;

import io.shixian.core.law.Source;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Procedure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How words become sentences on the page of a procedure, in its language. */
final class Sentences {

    private final Procedure procedure;
    private final ProcedureWords words;

    Sentences(Procedure procedure, ProcedureWords words) {
        this.procedure = procedure;
        this.words = words;
    }

    /** Joins words of which one holds. */
    String either(List<String> options) {
        int last = options.size() - 1;
        return last < 1
                ? String.join("", options)
                : words.list(options.subList(0, last).stream()) + words.of("或", " or ") + options.get(last);
    }

    /** Joins roles of which any one is enough. */
    String anyOf(List<Role> roles) {
        return either(roles.stream().map(Role::label).map(words::of).toList());
    }

    /** Ends each part as a sentence, and begins it so. */
    String of(List<String> parts) {
        return parts.stream()
                .map(part ->
                        words.of(part + "。", part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) + "."))
                .collect(Collectors.joining(words.of("", " ")));
    }

    /** Returns the names of actions of which one is enough, in the order of the table. */
    String quoted(Collection<Action> actions) {
        return either(words.ordered(actions).map(words::quoted).toList());
    }

    /** Returns the text that the procedure comes from, and since when it is in force. */
    String source() {
        Source source = procedure.source();
        String name = SourceNote.of(source)
                .map(note -> words.of("（" + note.zh() + "）", " (" + note.en() + ")"))
                .orElse("");
        String inForce = SourceNote.isDated(source)
                ? words.of("，自 " + source.inForce() + " 起施行", ", in force from " + source.inForce() + " on")
                : "";
        return words.of(source.title()) + name + inForce;
    }

    /** Returns how a matter begins, in a sentence. */
    String opening() {
        Opening opening = procedure.opening();
        List<String> parts = new ArrayList<>();
        parts.add(words.of(
                anyOf(opening.roles()) + "可以发起，由" + words.quoted(opening.stage()) + "开始",
                "the " + anyOf(opening.roles()) + " may open a matter, which begins as "
                        + words.quoted(opening.stage())));
        if (!opening.binds().isEmpty()) {
            String bound = anyOf(opening.binds());
            parts.add(words.of(
                    "以" + bound + "身份发起的，此后即为本件的" + bound, "whoever opens it as the " + bound + " stays its " + bound));
        }
        words.addRoles(parts, opening.names(), "发起时须指明", "the opening must name the ");
        words.addRoles(parts, opening.mayBind(), "发起时可指明", "the opening may name the ");
        words.addRoles(parts, opening.tells(), "随即告知", "it tells the ");
        parts.add(words.of("依据 ", "by ") + words.clause(opening.clause(), Strength.SHALL, opening.gap()));
        return of(parts);
    }
}
