package io.shixian.examples.servicedesk.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Asks a slow encoder once for each password that was right, and then remembers that it was. HTTP Basic sends the password with
 * every request, and a slow hash for each of them would make the host deny its own service.
 * <p>
 * What is remembered is a keyed digest, under a key that lives as long as this object; wrong passwords are not remembered.
 */
final class RememberingEncoder implements PasswordEncoder {

    private static final int MOST = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder slow;
    private final SecretKeySpec key;
    private final Set<String> right = ConcurrentHashMap.newKeySet();

    RememberingEncoder(PasswordEncoder slow) {
        this.slow = slow;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return slow.encode(typed);
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
        if (typed == null || kept == null) {
            return false;
        }
        String digest = digest(typed, kept);
        if (right.contains(digest)) {
            return true;
        }
        boolean matches = slow.matches(typed, kept);
        if (matches) {
            if (right.size() >= MOST) {
                right.clear();
            }
            right.add(digest);
        }
        return matches;
    }

    private String digest(CharSequence typed, String kept) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] both = (kept + '\n' + typed).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(mac.doFinal(both));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is a part of every Java platform", e);
        }
    }
}
