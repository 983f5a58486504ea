package io.shixian.json.chain;

import java.util.HexFormat;

/**
 * A digest with the algorithm that made it, so that a history can go on with another algorithm.
 *
 * @param algorithm how it was computed
 * @param hex       its 32 to 64 bytes in lower-case hexadecimal digits
 */
public record Digest(DigestAlgorithm algorithm, String hex) {

    /** The text form, for patterns of lines. */
    static final String FORM = "[a-z0-9][a-z0-9/-]{0,31}:(?:[0-9a-f]{2}){32,64}";

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if they are others, too few or too many
     */
    public Digest {
        int bytes = hex.length() / 2;
        boolean isHex = hex.length() % 2 == 0 && hex.chars().allMatch(Digest::isDigit);
        if (!isHex || bytes < DigestAlgorithm.SHORTEST || bytes > DigestAlgorithm.LONGEST) {
            throw new IllegalArgumentException("a digest has " + DigestAlgorithm.SHORTEST + " to "
                    + DigestAlgorithm.LONGEST + " bytes, each as two of 0-9 and a-f");
        }
    }

    static Digest of(DigestAlgorithm algorithm, byte[] bytes) {
        return new Digest(algorithm, HexFormat.of().formatHex(bytes));
    }

    /**
     * Reads a digest such as {@code sha-256:0a1b…}.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Digest parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || !text.chars().limit(colon).allMatch(Digest::isCode)) {
            throw new IllegalArgumentException(
                    "a digest is the algorithm in lower case, a colon and hexadecimal digits, such as sha-256:0a1b…");
        }
        return new Digest(new DigestAlgorithm(text.substring(0, colon)), text.substring(colon + 1));
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    private static boolean isCode(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '/' || c == '-';
    }

    /** Returns the text form, such as {@code sha-256:0a1b…}. */
    @Override
    public String toString() {
        return algorithm.code() + ":" + hex;
    }
}
