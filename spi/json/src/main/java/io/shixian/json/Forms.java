package io.shixian.json;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
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
        BriefForms.addTo(this);
        ViewForms.addTo(this);
        Described.TYPES.forEach(this::of);
    }

    void add(Class<?> type, Form form) {
        forms.put(type, form);
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
                    ? new PartiesForm(new ItemsForm(of(Bound.class), false))
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
        if (isFamily(type)) {
            return new FamilyForm(type, this);
        }
        throw new IllegalStateException("no form for " + type + "; describe it");
    }

    /** Returns the code that tells a member of a family apart. */
    private static Optional<String> member(Class<?> type) {
        for (Class<?> family : type.getInterfaces()) {
            if (isFamily(family)) {
                return Optional.of(Kebab.of(type.getSimpleName()));
            }
        }
        return Optional.empty();
    }

    /** A sealed interface is a family if records, and families, are all that it permits. */
    private static boolean isFamily(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses())
                        .allMatch(member -> member.isRecord() || isFamily(member));
    }
}
