package io.shixian.json;

/**
 * Says where JSON is not what it must be, what is there instead, and what is possible.
 * <p>
 * It never repeats a value of the text, which may be personal.
 */
public final class MalformedJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String possible;

    /**
     * Names a fault.
     *
     * @param path     where, such as {@code $.told[0].role}
     * @param found    what is there, without its value, such as {@code is a whole number}
     * @param possible what is possible instead, such as {@code write a text}
     */
    public MalformedJsonException(String path, String found, String possible) {
        super(path + " " + found + "; " + possible);
        this.path = path;
        this.possible = possible;
    }

    /** Returns where the fault is, such as {@code $.told[0].role}. */
    public String path() {
        return path;
    }

    /** Returns what is possible instead. */
    public String possible() {
        return possible;
    }
}
