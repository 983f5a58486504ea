package io.shixian.json;

import io.shixian.calendar.Day;
import io.shixian.calendar.OfficeHours;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Source;
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
        brief();
        views();
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
                List.copyOf(roles.keySet()),
                "the code of a built-in role",
                "write one of " + String.join(", ", roles.keySet()) + ", or an object with code and label"));
        put(new BriefForm<>(
                Source.class,
                Source::code,
                Citations::source,
                Source::equals,
                new RecordForm(Source.class, Optional.empty(), this),
                List.copyOf(Citations.SOURCES.keySet()),
                "the code of a built-in source",
                "write one of " + String.join(", ", Citations.SOURCES.keySet())
                        + ", or an object with code, kind, title and inForce"));
        put(new BriefForm<>(
                Clause.class,
                Clause::id,
                Citations::clause,
                Clause::equals,
                new RecordForm(Clause.class, Optional.empty(), this),
                List.of(),
                "the id of a clause of a built-in source",
                "write one such as GDZW-5.3, or an object with source, place and citation"));
    }

    private void views() {
        forms.put(
                OfficeHours.class,
                new ViewForm<>(
                        OfficeHours.class,
                        HoursView::of,
                        of(HoursView.class),
                        view -> ((HoursView) view).hours(),
                        "open the office on one weekday at least, intervals apart and in order"));
        forms.put(
                Day.class,
                ViewForm.writeOnly(
                        Day.class,
                        DayView::of,
                        of(DayView.class),
                        "read it as DayView, or ask a calendar for the day"));
        forms.put(
                CaseFile.class,
                ViewForm.writeOnly(
                        CaseFile.class,
                        StoredCase::of,
                        of(StoredCase.class),
                        "read it as StoredCase and let that make the file with your procedures"));
        forms.put(
                Deadline.class,
                ViewForm.writeOnly(
                        Deadline.class,
                        DeadlineView::of,
                        of(DeadlineView.class),
                        "read it as DeadlineView and count its clock again with your calendar"));
        forms.put(
                LimitState.class,
                ViewForm.writeOnly(
                        LimitState.class,
                        LimitView::of,
                        of(LimitView.class),
                        "read it as LimitView, or ask the case file again"));
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
