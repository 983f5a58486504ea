package io.shixian.json.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes that a digest covers: each field with its length in front, so that no two lists of fields look the same. */
final class Fields {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);

    Fields and(String field) {
        return and(field.getBytes(StandardCharsets.UTF_8));
    }

    Fields and(byte[] field) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(field.length >>> shift);
        }
        bytes.writeBytes(field);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
