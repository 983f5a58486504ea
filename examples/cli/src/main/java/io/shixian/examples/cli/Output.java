package io.shixian.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A stream of text lines, in UTF-8 and ended by a line feed whatever the platform's defaults are. */
public final class Output {

    private final OutputStream stream;
    private final PrintWriter writer;

    Output(OutputStream target) {
        this.stream = new BufferedOutputStream(target, 1 << 16);
        this.writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /**
     * Writes a line.
     *
     * @throws ClosedOutput if that is not possible any more
     */
    public void line(String text) {
        try {
            stream.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ClosedOutput(e);
        }
    }

    /**
     * Hands on what has been written so far.
     *
     * @throws ClosedOutput if that is not possible any more
     */
    void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new ClosedOutput(e);
        }
    }

    /** Returns the writer onto the same stream, for libraries that want one. */
    PrintWriter writer() {
        return writer;
    }
}
