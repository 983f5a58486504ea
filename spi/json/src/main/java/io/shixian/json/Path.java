package io.shixian.json;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where in a text something stands, such as {@code $.told[0].role}.
 *
 * @param above what it is in
 * @param step  the way from there
 */
record Path(Optional<Path> above, String step) {

    static final Path ROOT = new Path(Optional.empty(), "$");

    /** A name that a sender made up may be personal: only what looks like a field's name is shown. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    Path field(String name) {
        return new Path(Optional.of(this), "." + (HARMLESS.matcher(name).matches() ? name : "?"));
    }

    /** Any entry of a map whose keys are the host's. */
    Path entry() {
        return new Path(Optional.of(this), ".*");
    }

    Path item(int index) {
        return new Path(Optional.of(this), "[" + index + "]");
    }

    MalformedJsonException fault(String found, String possible) {
        return new MalformedJsonException(toString(), found, possible);
    }

    @Override
    public String toString() {
        return above.map(Path::toString).orElse("") + step;
    }
}
