package io.shixian.json.chain;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a file, one at a time; each must be UTF-8 and end with a line feed. */
final class HistoryLines {

    private final InputStream in;
    private int number;
    private long size;

    HistoryLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Returns the next line without its line feed; empty at the end. */
    Optional<String> next() throws IOException {
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        while (next != '\n') {
            if (next < 0) {
                throw fault("ends without a line feed; copy all of the file");
            }
            if (bytes.size() == HistoryLimits.LINE) {
                throw fault("has more than " + HistoryLimits.LINE + " bytes, which no event has");
            }
            bytes.write(next);
            next = in.read();
        }
        size += bytes.size() + 1L;
        if (size > HistoryLimits.SIZE) {
            throw fault("is where more than " + HistoryLimits.SIZE + " bytes are reached, which no history has");
        }
        return Optional.of(text(bytes.toByteArray()));
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw fault("is not UTF-8; copy the file byte by byte");
        }
    }

    MalformedHistoryException fault(String fault) {
        return new MalformedHistoryException(Math.max(number, 1), fault);
    }

    MalformedHistoryException fault(IllegalArgumentException cause) {
        return new MalformedHistoryException(number, String.valueOf(cause.getMessage()), cause);
    }
}
