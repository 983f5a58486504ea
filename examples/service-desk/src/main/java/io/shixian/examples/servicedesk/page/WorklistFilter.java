package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Light;
import io.shixian.core.procedure.Phase;
import io.shixian.spi.storage.Worklist;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a list is asked to show.
 *
 * @param asked the parameters of its address
 */
public record WorklistFilter(Map<String, String> asked) {

    private static final Pattern NUMBER = Pattern.compile("SX\\d{8}-[0-9A-Z]{10}");

    /** Keeps its own copy. */
    public WorklistFilter {
        asked = Map.copyOf(asked);
    }

    /** Returns a parameter; an empty text if it was not given. */
    public String of(String name) {
        return Typed.text(asked.getOrDefault(name, "")).strip();
    }

    /** Tells whether anything but the page is asked for. */
    public boolean isNarrowed() {
        return asked.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals("after")
                        && !entry.getKey().equals(Languages.PARAMETER)
                        && !entry.getValue().isBlank());
    }

    /** Returns what is typed as the number of a case, if it can be one: people write it in either case. */
    Optional<CaseId> number() {
        String typed = of("q").toUpperCase(Locale.ROOT);
        return NUMBER.matcher(typed).matches() ? Optional.of(new CaseId(typed)) : Optional.empty();
    }

    /** Returns the list, in which {@code q} is still to be looked for; closed cases are on it only if they are asked for. */
    Worklist query(Instant now) {
        Worklist query = Worklist.all(now);
        if (of("phase").isEmpty() || of("phase").equals("open")) {
            query = query.in(Phase.OPEN);
        } else if (of("phase").equals("closed")) {
            query = query.in(Phase.CLOSED);
        }
        if (!of("procedure").isEmpty()) {
            query = query.of(of("procedure"));
        }
        if (!of("light").isEmpty()) {
            query = query.showing(light());
        }
        if (!of("due").isEmpty()) {
            query = query.dueBefore(due());
        }
        return after().map(query::after).orElse(query);
    }

    private Light light() {
        return Arrays.stream(Light.values())
                .filter(light -> light.code().equals(of("light")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** Returns the end of the day. */
    private Instant due() {
        try {
            return LocalDate.parse(of("due"))
                    .plusDays(1)
                    .atStartOfDay(Counting.STANDARD.zone())
                    .toInstant();
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }

    /** Writes where a page goes on, as {@link #query} reads it again. */
    static String written(Worklist.Cursor cursor) {
        return cursor.due() + "~" + cursor.caseId();
    }

    private Optional<Worklist.Cursor> after() {
        String text = of("after");
        int end = text.indexOf('~');
        if (end < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Worklist.Cursor(Instant.parse(text.substring(0, end)), text.substring(end + 1)));
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }
}
