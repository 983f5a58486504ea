package io.shixian.json.chain;

import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Registers a provider that offers SM3, for as long as it is open. */
final class OfferedSm3 implements AutoCloseable {

    OfferedSm3() {
        Security.addProvider(new BouncyCastleProvider());
    }

    boolean isThere() {
        return Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) != null;
    }

    @Override
    public void close() {
        Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
    }
}
