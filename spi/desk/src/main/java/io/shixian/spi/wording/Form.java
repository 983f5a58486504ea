package io.shixian.spi.wording;

import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * How words are written where they are kept: legibly, or encrypted by a key.
 *
 * @param cipher the cipher; empty if they are legible
 * @param key    the name of the key
 */
record Form(String cipher, String key) {

    private static final String LEGIBLE = "legible";

    static final Form PLAIN = new Form("", "");

    static Form by(CaseKey key) {
        return new Form(cipher(key.secret()), key.name());
    }

    static Form parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? PLAIN : new Form(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Tells whether it is the form of what is encrypted by a key; if not, somebody changed it. */
    boolean isBy(SecretKey secret) {
        return cipher.equals(cipher(secret));
    }

    private static String cipher(SecretKey secret) {
        return secret.getAlgorithm() + "/GCM/NoPadding";
    }

    boolean isLegible() {
        return cipher.isEmpty();
    }

    String write(String text, SecretKey secret, Place place, SecureRandom random) {
        return new Seal(cipher).close(text, secret, place.bytes(), random);
    }

    Optional<String> read(String body, SecretKey secret, Place place) {
        return new Seal(cipher).open(body, secret, place.bytes());
    }

    @Override
    public String toString() {
        return isLegible() ? LEGIBLE : cipher + ":" + key;
    }
}
