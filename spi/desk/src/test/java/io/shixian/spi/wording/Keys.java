package io.shixian.spi.wording;

import io.shixian.core.casefile.CaseId;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys as a host keeps them: one for each case, of 128 bits, which it may replace or forget. */
public final class Keys implements CaseKeys {

    private final Map<String, SecretKey> keys = new HashMap<>();
    private final SecureRandom random = new SecureRandom();
    private String algorithm;
    private int generation = 1;

    public Keys(String algorithm) {
        this.algorithm = algorithm;
    }

    @Override
    public CaseKey current(CaseId id) {
        String name = "k" + generation;
        return new CaseKey(name, keys.computeIfAbsent(id + "/" + name, unknown -> made()));
    }

    private SecretKey made() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return new SecretKeySpec(bytes, algorithm);
    }

    @Override
    public Optional<SecretKey> find(CaseId id, String name) {
        return Optional.ofNullable(keys.get(id + "/" + name));
    }

    /** Encrypts by new keys from now on; the old ones stay. */
    void replace(String by) {
        algorithm = by;
        generation++;
    }

    public void forget() {
        keys.clear();
    }
}
