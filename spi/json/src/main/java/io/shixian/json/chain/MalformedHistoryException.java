package io.shixian.json.chain;

/** Says in which line the file of a history is not one, and why. It never repeats what stands there. */
public final class MalformedHistoryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedHistoryException(int line, String fault) {
        super("line " + line + ": " + fault);
        this.line = line;
    }

    MalformedHistoryException(int line, String fault, Throwable cause) {
        super("line " + line + ": " + fault, cause);
        this.line = line;
    }

    /** Returns the number of the line, from 1 on. */
    public int line() {
        return line;
    }
}
