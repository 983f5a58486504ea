package io.shixian.json.chain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of a file.
 *
 * @param events how many events there are
 * @param head   the digest of the last
 */
record EndLine(int events, Digest head) {

    private static final Pattern FORM =
            Pattern.compile("\\{\"events\":([1-9][0-9]{0,8}),\"head\":\"(" + Digest.FORM + ")\"}");

    /** Returns what a line says, if it is a last line. */
    static Optional<EndLine> parse(String line) {
        Matcher parts = FORM.matcher(line);
        return parts.matches()
                ? Optional.of(new EndLine(Integer.parseInt(parts.group(1)), Digest.parse(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "{\"events\":" + events + ",\"head\":\"" + head + "\"}";
    }
}
