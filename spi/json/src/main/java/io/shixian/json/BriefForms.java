package io.shixian.json;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.party.Role;
import io.shixian.core.request.ItemType;
import io.shixian.core.request.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types of whose values the library knows many itself, by a code or an id. */
final class BriefForms {

    private BriefForms() {}

    /** In this order: a clause contains a source. */
    static void addTo(Forms forms) {
        labelled(Role.class, Role::code, Role::label, "role", forms);
        labelled(ItemType.class, ItemType::code, ItemType::label, "item type", forms);
        labelled(Scope.class, Scope::code, Scope::label, "scope", forms);
        forms.add(
                Source.class,
                new BriefForm<>(
                        Source.class,
                        Source::code,
                        Citations::source,
                        Source::equals,
                        whole(Source.class, forms),
                        List.copyOf(Citations.SOURCES.keySet()),
                        "the code of a built-in source",
                        hint(Citations.SOURCES, "code, kind, title and inForce")));
        forms.add(
                Clause.class,
                new BriefForm<>(
                        Clause.class,
                        Clause::id,
                        Citations::clause,
                        Clause::equals,
                        whole(Clause.class, forms),
                        List.of(),
                        "the id of a clause of a built-in source",
                        "write one such as GDZW-5.3, or an object with source, place and citation"));
    }

    /** Adds an open vocabulary, whose values are equal if their codes are; a host may have labels of its own for them. */
    private static <T> void labelled(
            Class<T> type, Function<T, String> code, Function<T, Label> label, String what, Forms forms) {
        Map<String, T> known = Constants.of(type, type, code);
        forms.add(
                type,
                new BriefForm<>(
                        type,
                        code,
                        text -> Optional.ofNullable(known.get(text)),
                        (one, other) -> label.apply(one).equals(label.apply(other)),
                        whole(type, forms),
                        List.copyOf(known.keySet()),
                        "the code of a built-in " + what,
                        hint(known, "code and label")));
    }

    private static RecordForm whole(Class<?> type, Forms forms) {
        return new RecordForm(type, Optional.empty(), forms);
    }

    private static String hint(Map<String, ?> known, String components) {
        return "write one of " + String.join(", ", known.keySet()) + ", or an object with " + components;
    }
}
