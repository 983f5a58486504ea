package io.shixian.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;

/** Where a command reads from and writes to. */
public final class Terminal {

    private static final int LONGEST_ERROR = 4000;

    private final InputStream in;
    private final Output out;
    private final Output err;
    private final boolean interactive;

    Terminal(InputStream in, OutputStream out, OutputStream err, boolean interactive) {
        this.in = in;
        this.out = new Output(out);
        this.err = new Output(err);
        this.interactive = interactive;
    }

    InputStream in() {
        return in;
    }

    /** Returns the stream for what was asked for. */
    public Output out() {
        return out;
    }

    Output err() {
        return err;
    }

    /** Tells whether someone sits in front of it. */
    boolean isInteractive() {
        return interactive;
    }

    /** Writes one line to the error stream, after all output so far. */
    public void error(String message) {
        out.flush();
        try {
            err.line(singleLine(message));
            err.flush();
        } catch (ClosedOutput e) {
            // Nobody can be told then; the exit code still says that something is wrong.
            return;
        }
    }

    /** Keeps a message on one line, and keeps what someone put into a file from steering the terminal. */
    static String singleLine(String message) {
        String shown = message.length() <= LONGEST_ERROR ? message : message.substring(0, LONGEST_ERROR) + "…";
        return shown.replaceAll("\\s*\\R\\s*", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
    }
}
