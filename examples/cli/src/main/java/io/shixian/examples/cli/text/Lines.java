package io.shixian.examples.cli.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads UTF-8 text line by line, never the whole of it; a byte order mark and carriage returns at line ends are dropped,
 * blank lines are passed over but counted.
 */
public final class Lines implements AutoCloseable {

    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private int number;

    /** Reads a stream from where it stands; closing this closes the stream. */
    public Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** One line and its number, from 1 on. */
    public record Line(int number, String text) {}

    /**
     * Returns the next line that is not blank, if there is one.
     *
     * @throws WrongUse    if it is too long or not UTF-8
     * @throws IOException if it can't be read
     */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (read(bytes)) {
            number++;
            String text = text(bytes.toByteArray());
            if (!text.isBlank()) {
                return Optional.of(new Line(number, text));
            }
            bytes.reset();
        }
        return Optional.empty();
    }

    /** Reads up to the next line feed or the end; false if nothing was left. */
    private boolean read(ByteArrayOutputStream bytes) throws IOException {
        int next = in.read();
        if (next < 0) {
            return false;
        }
        while (next >= 0 && next != '\n') {
            if (bytes.size() == LONGEST) {
                throw new WrongUse("line " + (number + 1) + ": longer than " + LONGEST
                        + " bytes; break the input into shorter lines");
            }
            bytes.write(next);
            next = in.read();
        }
        return true;
    }

    private String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String unmarked = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
        } catch (CharacterCodingException e) {
            throw new WrongUse("line " + number + ": not UTF-8; save the file in UTF-8", e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
