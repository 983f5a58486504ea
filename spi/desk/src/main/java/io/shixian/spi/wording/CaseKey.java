package io.shixian.spi.wording;

import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/**
 * A key by which words of a case are encrypted, with GCM.
 *
 * @param name   the name by which the host finds it again: 1 to 60 letters, digits, dots, hyphens and underscores; it is stored
 *               with what was encrypted
 * @param secret the key; its algorithm, such as {@code AES} or {@code SM4}, must be one that a security provider offers with GCM
 */
public record CaseKey(String name, SecretKey secret) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is too long or has other characters
     */
    public CaseKey {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the name of a key has 1 to 60 letters, digits, '.', '-' and '_', not '"
                    + (name.length() <= 60 ? name : name.substring(0, 60) + "…") + "'");
        }
    }

    /** Returns the name only. */
    @Override
    public String toString() {
        return "key " + name;
    }
}
