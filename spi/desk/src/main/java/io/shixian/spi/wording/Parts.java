package io.shixian.spi.wording;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Several texts as one row of bytes, from which they could be told apart again: each with its length in front. */
final class Parts {

    private Parts() {}

    static byte[] of(String... texts) {
        byte[] row = {};
        for (String text : texts) {
            byte[] part = text.getBytes(StandardCharsets.UTF_8);
            int at = row.length;
            row = Arrays.copyOf(row, at + Integer.BYTES + part.length);
            for (int i = 0; i < Integer.BYTES; i++) {
                row[at + i] = (byte) (part.length >>> (24 - 8 * i));
            }
            System.arraycopy(part, 0, row, at + Integer.BYTES, part.length);
        }
        return row;
    }
}
