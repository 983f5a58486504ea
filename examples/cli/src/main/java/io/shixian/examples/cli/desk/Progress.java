package io.shixian.examples.cli.desk;

import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.Times;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;

/** Shows on a terminal how far a replay has come; says nothing where nobody looks. */
final class Progress {

    private static final int EVERY = 500;

    private final boolean watched;
    private final PrintWriter err;
    private final int total;
    private int done;

    Progress(Terminal terminal, int total) {
        this.watched = terminal.isInteractive();
        this.err = terminal.err().writer();
        this.total = total;
    }

    /** Notes that one event more has been replayed. */
    void step(Instant at) {
        done++;
        if (done % EVERY == 0) {
            show(String.format(Locale.ROOT, "重放 / replaying  %,d / %,d  %s", done, total, Times.date(at)));
        }
    }

    /** Wipes the line, so that the result stands alone. */
    void done() {
        if (done >= EVERY) {
            show("");
        }
    }

    private void show(String text) {
        if (watched) {
            // Back to the first column, and erase what stands there.
            err.print("\r\u001B[K" + text);
            err.flush();
        }
    }
}
