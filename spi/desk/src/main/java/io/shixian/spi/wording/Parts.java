package io.shixian.spi.wording;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Several texts as one row of bytes, from which they could be told apart again: each with its length in front. */
final class Parts {

    private Parts() {}

    static byte[] of(String... texts) {
        byte[][] parts = Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        int size = Arrays.stream(parts)
                .mapToInt(part -> Integer.BYTES + part.length)
                .sum();
        ByteBuffer row = ByteBuffer.allocate(size);
        for (byte[] part : parts) {
            row.putInt(part.length).put(part);
        }
        return row.array();
    }
}
