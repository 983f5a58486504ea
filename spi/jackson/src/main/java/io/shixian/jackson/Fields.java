package io.shixian.jackson;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.jackson.Located.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of one object, read by name. What is wrong is noted and a stand-in returned, so that reading goes on to the
 * next fault.
 */
final class Fields {

    static final String MISSING = "missing";
    static final int MOST_ITEMS = 500;

    private final Located at;
    private final Faults faults;

    private Fields(Located at, Faults faults) {
        this.at = at;
        this.faults = faults;
    }

    /** Returns the fields of an object; one that is not known is a fault, and of anything else there are none. */
    static Fields of(Located value, Faults faults, String... known) {
        if (!value.is(Kind.FIELDS)) {
            faults.add(value, "it is " + value.kind() + "; it must be an object");
        }
        List<String> names = List.of(known);
        value.fields().forEach((name, field) -> {
            if (!names.contains(name)) {
                faults.add(field, "unknown field " + Faults.quoted(name) + "; known are " + String.join(", ", names));
            }
        });
        return new Fields(value, faults);
    }

    Located at() {
        return at;
    }

    /** Returns where a field is, or where its object is if it is not there. */
    Located at(String name) {
        return at.fields().getOrDefault(name, at);
    }

    /** Tells whether a field is there and not null. */
    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<Located> find(String name) {
        return Optional.ofNullable(at.fields().get(name)).filter(value -> !value.is(Kind.NULL));
    }

    private Optional<Located> find(String name, Kind kind) {
        Optional<Located> value = find(name);
        value.filter(found -> !found.is(kind))
                .ifPresent(found -> faults.add(found, "it is " + found.kind() + "; it must be " + kind));
        return value.filter(found -> found.is(kind));
    }

    /** Returns a field that must be there; if not, that is noted, unless the object itself is none. */
    Optional<Located> required(String name, Kind kind) {
        if (!has(name) && at.is(Kind.FIELDS)) {
            faults.add(at(name), "the field '" + name + "' is missing; add it, as " + kind);
        }
        return find(name, kind);
    }

    String text(String name) {
        return required(name, Kind.TEXT).map(this::filled).orElse(MISSING);
    }

    Optional<String> textIf(String name) {
        return find(name, Kind.TEXT).map(this::filled);
    }

    private String filled(Located text) {
        if (text.text().isBlank()) {
            faults.add(text, "it is blank; write it, or leave the field out if it may be");
        }
        return text.text();
    }

    String code(String name) {
        return required(name, Kind.TEXT).map(this::code).orElse(MISSING);
    }

    private String code(Located text) {
        return faults.tried(text, MISSING, () -> Codes.check(text.text()));
    }

    Label label(String name) {
        Label none = new Label(MISSING, MISSING);
        return required(name, Kind.FIELDS)
                .map(value -> {
                    Fields both = of(value, faults, "zh", "en");
                    String zh = both.text("zh");
                    String en = both.text("en");
                    return zh.isBlank() || en.isBlank() ? none : new Label(zh, en);
                })
                .orElse(none);
    }

    Term term(String name) {
        return required(name, Kind.TEXT).map(this::term).orElse(Term.sameDay());
    }

    Optional<Term> termIf(String name) {
        return find(name, Kind.TEXT).map(this::term);
    }

    private Term term(Located text) {
        return faults.tried(text, Term.sameDay(), () -> Term.parse(text.text()));
    }

    Optional<LocalDate> dayIf(String name) {
        return find(name, Kind.TEXT).map(this::day);
    }

    LocalDate day(String name) {
        return required(name, Kind.TEXT).map(this::day).orElse(LocalDate.EPOCH);
    }

    private LocalDate day(Located text) {
        try {
            LocalDate day = LocalDate.parse(text.text());
            if (day.getYear() >= 1900 && day.getYear() <= 2999) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below, with the way out.
        }
        faults.add(
                text, Faults.quoted(text.text()) + " is not a day of the years 1900 to 2999; write it as 2026-01-31");
        return LocalDate.EPOCH;
    }

    boolean flag(String name) {
        return find(name, Kind.FLAG).map(value -> value.text().equals("true")).orElse(false);
    }

    int whole(String name, int least, int unlessThere) {
        return find(name, Kind.WHOLE).map(value -> whole(value, least)).orElse(unlessThere);
    }

    private int whole(Located value, int least) {
        try {
            int number = Integer.parseInt(value.text());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with the way out.
        }
        faults.add(value, "it is " + value.text() + "; write a whole number from " + least + " to 2147483647");
        return Math.max(1, least);
    }

    /** Returns the items of an array; none if it is not there, or if they are more than a table can need. */
    List<Located> items(String name) {
        List<Located> items = find(name, Kind.ITEMS).map(Located::items).orElse(List.of());
        if (items.size() > MOST_ITEMS) {
            faults.add(at(name), "it has " + items.size() + " items; write " + MOST_ITEMS + " or fewer");
            return List.of();
        }
        return items;
    }

    /** Returns the texts of an array; none if it is not there. */
    List<Located> texts(String name) {
        List<Located> items = items(name);
        items.stream()
                .filter(item -> !item.is(Kind.TEXT))
                .forEach(item -> faults.add(item, "it is " + item.kind() + "; it must be " + Kind.TEXT));
        return items.stream().filter(item -> item.is(Kind.TEXT)).toList();
    }

    /** Returns one of a few known values by its code. */
    <T> Optional<T> oneOf(String name, Map<String, T> known) {
        return find(name, Kind.TEXT).flatMap(text -> named(text, known));
    }

    /** Returns what a text names, of a few known values. */
    <T> Optional<T> named(Located text, Map<String, T> known) {
        Optional<T> value = Optional.ofNullable(known.get(text.text()));
        if (value.isEmpty()) {
            faults.add(
                    text,
                    Faults.quoted(text.text()) + " is not known; write one of " + String.join(", ", known.keySet()));
        }
        return value;
    }
}
