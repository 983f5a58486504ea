package io.shixian.spi.wording;

import java.security.SecureRandom;

/** Random bytes that are none: 0, 1, 2 and so on, so that what is made of them can be reckoned elsewhere. */
final class Counted extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private byte next;

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = next++;
        }
    }
}
