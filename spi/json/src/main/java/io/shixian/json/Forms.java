package io.shixian.json;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Source;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The form of every type that has one. */
final class Forms {

    static final Forms ALL = new Forms();

    private final Map<Type, Form> forms = new HashMap<>();

    private Forms() {
        TextForms.ALL.forEach(form -> forms.put(form.type(), form));
        forms.put(boolean.class, new FlagForm());
        forms.put(Boolean.class, new FlagForm());
        forms.put(int.class, new WholeForm(false));
        forms.put(Integer.class, new WholeForm(false));
        forms.put(long.class, new WholeForm(true));
        forms.put(Long.class, new WholeForm(true));
        forms.put(OptionalInt.class, OptionalForm.ofInt());
        forms.put(OptionalLong.class, OptionalForm.ofLong());
        brief();
        Described.TYPES.forEach(this::of);
    }

    private void brief() {
        Map<String, Role> roles = Constants.of(Role.class, Role.class, Role::code);
        put(new BriefForm<>(
                Role.class,
                Role::code,
                code -> Optional.ofNullable(roles.get(code)),
                (one, other) -> one.label().equals(other.label()),
                new RecordForm(Role.class, Optional.empty(), this),
                "the code of a built-in role",
                "write one of " + String.join(", ", roles.keySet()) + ", or an object with code and label"));
        put(new BriefForm<>(
                Source.class,
                Source::code,
                Citations::source,
                Source::equals,
                new RecordForm(Source.class, Optional.empty(), this),
                "the code of a built-in source",
                "write one of " + String.join(", ", Citations.SOURCES.keySet())
                        + ", or an object with code, kind, title and inForce"));
        put(new BriefForm<>(
                Clause.class,
                Clause::id,
                Citations::clause,
                Clause::equals,
                new RecordForm(Clause.class, Optional.empty(), this),
                "the id of a clause of a built-in source",
                "write one such as GDZW-5.3, or an object with source, place and citation"));
    }

    private void put(BriefForm<?> form) {
        forms.put(form.type(), form);
    }

    /** Returns the form of a class that values have, or of the family that it belongs to. */
    Optional<Form> find(Class<?> type) {
        Optional<Form> own = Optional.ofNullable(forms.get(type));
        for (Class<?> family : type.getInterfaces()) {
            own = own.or(() -> Optional.ofNullable(forms.get(family)));
        }
        return own;
    }

    /** Returns the classes that have a form, by their names. */
    List<Class<?>> types() {
        return forms.keySet().stream()
                .filter(Class.class::isInstance)
                .<Class<?>>map(type -> (Class<?>) type)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    Form of(Type type) {
        Form known = forms.get(type);
        if (known != null) {
            return known;
        }
        Form form = type instanceof ParameterizedType several ? generic(several) : plain((Class<?>) type);
        forms.put(type, form);
        return form;
    }

    private Form generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return OptionalForm.of(of(arguments[0]));
        }
        if (type.getRawType() == List.class || type.getRawType() == Set.class) {
            return new ItemsForm(of(arguments[0]), type.getRawType() == Set.class);
        }
        if (type.getRawType() == Map.class) {
            return arguments[0] == Role.class && arguments[1] == Party.class
                    ? new PartiesForm(new ItemsForm(of(Actor.class), false))
                    : new MapForm((WordForm) of(arguments[0]), of(arguments[1]));
        }
        throw new IllegalStateException("no form for " + type + "; describe it");
    }

    private Form plain(Class<?> type) {
        if (type.isEnum()) {
            return new EnumForm(type);
        }
        if (type.isRecord()) {
            return new RecordForm(type, member(type), this);
        }
        if (type.isSealed() && type.isInterface()) {
            return new FamilyForm(type, this);
        }
        throw new IllegalStateException("no form for " + type + "; describe it");
    }

    /** Returns the code that tells a member of a family apart. */
    private static Optional<String> member(Class<?> type) {
        for (Class<?> family : type.getInterfaces()) {
            if (family.isSealed()) {
                return Optional.of(Kebab.of(type.getSimpleName()));
            }
        }
        return Optional.empty();
    }
}
