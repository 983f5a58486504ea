package io.shixian.json.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How digests are computed, by the name that the Java Cryptography Architecture knows.
 *
 * @param name the name in upper case, such as {@code SHA-256}
 */
public record DigestAlgorithm(String name) {

    /** Before the constants, which are checked by it. */
    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9/-]{0,31}");

    /** SHA-256, which every Java has. */
    public static final DigestAlgorithm SHA_256 = new DigestAlgorithm("SHA-256");

    /** SM3 (GB/T 32905—2016), which a security provider must bring along. */
    public static final DigestAlgorithm SM3 = new DigestAlgorithm("SM3");

    /** Shorter ones can be forged: two events with one digest can be made. */
    static final int SHORTEST = 32;

    static final int LONGEST = 64;

    /**
     * Takes a name in whatever case.
     *
     * @throws IllegalArgumentException if it is no such name
     */
    public DigestAlgorithm {
        name = name.toUpperCase(Locale.ROOT);
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("the name of a digest algorithm has 1 to 32 letters, digits, hyphens and"
                    + " slashes; write one such as SHA-256 or SM3");
        }
    }

    /** Returns the name in lower case, as the text of a digest begins with it. */
    public String code() {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the digest of some bytes.
     *
     * @throws IllegalArgumentException if no security provider offers the algorithm, or its digests have other than 32 to
     *                                  64 bytes
     */
    Digest digest(byte[] bytes) {
        byte[] digest = offered().digest(bytes);
        if (digest.length < SHORTEST || digest.length > LONGEST) {
            throw new IllegalArgumentException("digests by " + name + " have " + digest.length + " bytes, not "
                    + SHORTEST + " to " + LONGEST + "; use SHA-256 or SM3");
        }
        return Digest.of(this, digest);
    }

    /** Tells whether a security provider offers the algorithm, and digests of 32 to 64 bytes. */
    public boolean isOffered() {
        try {
            requireOffered();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Checks that it can be used here.
     *
     * @throws IllegalArgumentException if no security provider offers the algorithm, or its digests have other than 32 to
     *                                  64 bytes
     */
    public void requireOffered() {
        digest(new byte[0]);
    }

    private MessageDigest offered() {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(
                    "no security provider offers " + name
                            + "; register one that does (java.security.Security.addProvider), or use SHA-256",
                    e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
