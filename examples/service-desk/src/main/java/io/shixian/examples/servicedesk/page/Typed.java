package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.servicedesk.access.Title;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What somebody typed into a form, kept so that nothing need be typed twice. It may be personal and is shown to nobody else.
 *
 * @param values the text of each field by its name
 */
public record Typed(Map<String, String> values) {

    /** Nothing typed yet. */
    static final Typed NOTHING = new Typed(Map.of());

    private static final String PARTY = "party.";
    private static final String ITEM = "item.";
    private static final String DAY = "day.";
    private static final String PASSED = "passed";
    private static final int MOST_FREE_ITEMS = 20;

    /** The longest texts, as the forms say themselves; no browser sends longer ones. */
    private static final Map<String, Integer> LONGEST =
            Map.of("title", 100, "reason", 4_000, "documents", 10_000, "items", 10_000);

    /** Control characters but tabs and line breaks, and half characters: nobody types them, and some databases keep neither. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");

    /** Keeps its own copy, without what is no text. */
    public Typed {
        values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> text(field.getValue())));
    }

    /** Returns a text without what is no text. */
    static String text(String typed) {
        return NO_TEXT.matcher(typed).replaceAll("");
    }

    /** Returns the first field whose text is too long, if there is one. */
    Optional<String> tooLong() {
        return LONGEST.keySet().stream()
                .sorted()
                .filter(field -> of(field).length() > longest(field))
                .findFirst();
    }

    /** Returns how many characters a field takes. */
    static int longest(String field) {
        return LONGEST.getOrDefault(field, 0);
    }

    /** Returns what was typed into a field; nothing typed is an empty text. */
    public String of(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Tells whether a field holds a value. */
    public boolean is(String field, String value) {
        return of(field).equals(value);
    }

    /** Returns what a field must hold, which the page itself put there. */
    String required(String field) {
        String value = of(field);
        if (value.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return value;
    }

    /** Returns the number in a field that the page itself put there. */
    int number(String field) {
        try {
            return Integer.parseInt(required(field));
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }

    /** Returns it as what is handed in with a command about a matter of a procedure. */
    Particulars particulars(Procedure procedure) {
        return new Particulars(Optional.of(of("reason")), documents(), parties(procedure), items(), grade(), data());
    }

    private List<String> documents() {
        return of("documents")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Map<Role, Party> parties(Procedure procedure) {
        Map<Role, Party> named = new HashMap<>();
        for (Role role : procedure.roles()) {
            String party = of(PARTY + role.code());
            if (!party.isEmpty()) {
                named.put(role, new Party(party));
            }
        }
        return named;
    }

    private Map<String, Boolean> items() {
        Map<String, Boolean> results = new HashMap<>();
        fields(ITEM)
                .filter(field -> !of(field).isEmpty())
                .forEach(field -> results.put(field.substring(ITEM.length()), is(field, PASSED)));
        free().forEach(line -> results.put(line.replaceFirst("^[×xX]\\s*", ""), !line.matches("^[×xX].*")));
        return results;
    }

    /** Items that no rule names, one to a line; one that failed has a cross before it. */
    private Stream<String> free() {
        return Arrays.stream(of("items").split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_FREE_ITEMS);
    }

    private OptionalInt grade() {
        return of("grade").matches("[1-5]") ? OptionalInt.of(Integer.parseInt(of("grade"))) : OptionalInt.empty();
    }

    private Map<String, String> data() {
        Map<String, String> data = new HashMap<>();
        fields(DAY)
                .filter(field -> !of(field).isEmpty())
                .forEach(field -> data.put(field.substring(DAY.length()), of(field)));
        if (!of("title").isEmpty()) {
            data.put(Title.DATUM, of("title"));
        }
        return data;
    }

    private Stream<String> fields(String prefix) {
        return values.keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .sorted();
    }

    /** Returns only how much was typed. */
    @Override
    public String toString() {
        return values.size() + " fields";
    }
}
