package io.shixian.json.chain;

import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;

/** Registers a provider that offers something under the name SM3, for as long as it is open. */
final class OfferedSm3 implements AutoCloseable {

    private static final String NAME = "shixian-test";

    OfferedSm3() {
        Security.addProvider(new Offer());
    }

    boolean isThere() {
        return Security.getProvider(NAME) != null;
    }

    @Override
    public void close() {
        Security.removeProvider(NAME);
    }

    private static final class Offer extends Provider {

        private static final long serialVersionUID = 1L;

        Offer() {
            super(NAME, "1", "a stand-in for SM3, for tests");
            put("MessageDigest.SM3", StandIn.class.getName());
        }
    }

    /** Not SM3, but of its length: SHA-256 with the first bit turned. */
    public static final class StandIn extends MessageDigestSpi {

        private final MessageDigest inner;

        /** Made by the provider. */
        public StandIn() throws NoSuchAlgorithmException {
            inner = MessageDigest.getInstance("SHA-256");
        }

        @Override
        protected void engineUpdate(byte input) {
            inner.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            inner.update(input, offset, length);
        }

        @Override
        protected byte[] engineDigest() {
            byte[] digest = inner.digest();
            digest[0] ^= (byte) 0x80;
            return digest;
        }

        @Override
        protected void engineReset() {
            inner.reset();
        }
    }
}
