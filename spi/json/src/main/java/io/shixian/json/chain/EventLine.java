package io.shixian.json.chain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of an event.
 *
 * @param number its number, from 1 on
 * @param digest its digest
 * @param event  the event as canonical JSON
 */
record EventLine(int number, Digest digest, String event) {

    private static final Pattern BEGINNING =
            Pattern.compile("\\{\"number\":([1-9][0-9]{0,8}),\"digest\":\"(" + Digest.FORM + ")\",\"event\":(?=\\{)");

    /** Returns what a line says, if it is that of an event; whether the event is one is not looked at. */
    static Optional<EventLine> parse(String line) {
        Matcher parts = BEGINNING.matcher(line);
        if (!parts.lookingAt() || !line.endsWith("}}")) {
            return Optional.empty();
        }
        return Optional.of(new EventLine(
                Integer.parseInt(parts.group(1)),
                Digest.parse(parts.group(2)),
                line.substring(parts.end(), line.length() - 1)));
    }

    byte[] bytes() {
        return event.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the line; what the event says is in it. */
    String text() {
        return "{\"number\":" + number + ",\"digest\":\"" + digest + "\",\"event\":" + event + "}";
    }

    @Override
    public String toString() {
        return "event " + number;
    }
}
