package io.shixian.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;

/** The text of a file of rules, from wherever it comes. */
final class RuleText {

    /** A character has at most four bytes. */
    private static final int MOST_BYTES = 4 * LocatedTree.LONGEST;

    private RuleText() {}

    /**
     * Reads a file with a reader.
     *
     * @throws MalformedRulesException with every fault
     */
    static <T> T read(String file, String json, BiFunction<Located, Faults, Optional<T>> reader) {
        Faults faults = new Faults(file);
        Optional<T> read = LocatedTree.read(json, faults).flatMap(value -> reader.apply(value, faults));
        faults.throwIfAny();
        return read.orElseThrow(() -> new IllegalStateException("nothing was read and nothing was wrong"));
    }

    /**
     * Returns the characters of a stream, which is not closed.
     *
     * @throws MalformedRulesException if it is not UTF-8 or too long
     */
    static String of(String file, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        Faults faults = new Faults(file);
        if (bytes.length > MOST_BYTES) {
            faults.add("$", 1, 1, "the file has more than " + MOST_BYTES + " bytes; split it");
        }
        try {
            faults.throwIfAny();
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add("$", 1, 1, "the file is not UTF-8; save it as UTF-8");
            faults.throwIfAny();
            return "";
        }
    }
}
