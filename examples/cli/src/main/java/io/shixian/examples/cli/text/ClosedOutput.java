package io.shixian.examples.cli.text;

import java.io.IOException;
import java.util.Optional;

/** Says that output can't be written any more. */
public final class ClosedOutput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClosedOutput(IOException cause) {
        super(cause);
    }

    /** Tells whether the reader has gone, as {@code head} does, so that there is nobody to complain to. */
    public boolean isNobodyReading() {
        String why = Optional.ofNullable(getCause()).map(Throwable::getMessage).orElse("");
        // The system words this in the user's language; a full disk must not pass for it.
        return why.contains("roken pipe") || why.contains("管道") || why.contains("ipe closed");
    }
}
