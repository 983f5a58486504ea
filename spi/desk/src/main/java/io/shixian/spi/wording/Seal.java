package io.shixian.spi.wording;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts texts with GCM: a random initialisation vector of 96 bits first, then the cipher text with a tag of 128 bits. */
final class Seal {

    private static final int VECTOR = 12;
    private static final int TAG_BITS = 128;

    private final String cipher;

    /** Makes a seal with a cipher that a security provider offers, such as {@code AES/GCM/NoPadding}. */
    Seal(String cipher) {
        this.cipher = cipher;
    }

    String close(String text, SecretKey key, byte[] place, SecureRandom random) {
        byte[] vector = new byte[VECTOR];
        random.nextBytes(vector);
        try {
            byte[] sealed =
                    started(Cipher.ENCRYPT_MODE, key, vector, place).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(vector, VECTOR + sealed.length);
            System.arraycopy(sealed, 0, all, VECTOR, sealed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    /** Returns what was encrypted; empty if it, its place or its key is another. */
    Optional<String> open(String sealed, SecretKey key, byte[] place) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            if (all.length < VECTOR) {
                return Optional.empty();
            }
            byte[] text = started(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, VECTOR), place)
                    .doFinal(all, VECTOR, all.length - VECTOR);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    private Cipher started(int mode, SecretKey key, byte[] vector, byte[] place) throws GeneralSecurityException {
        Cipher started = Cipher.getInstance(cipher);
        started.init(mode, key, new GCMParameterSpec(TAG_BITS, vector));
        started.updateAAD(place);
        return started;
    }

    private IllegalStateException unusable(GeneralSecurityException e) {
        return new IllegalStateException(
                "no security provider offers " + cipher + " for this key; register one that does, or give another key",
                e);
    }
}
