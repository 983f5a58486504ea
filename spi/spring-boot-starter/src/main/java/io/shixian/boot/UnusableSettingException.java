package io.shixian.boot;

/** Says that the application can't start with a property as it is, why, and what to do. */
public final class UnusableSettingException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String wayOut;

    UnusableSettingException(String property, String problem, String wayOut) {
        super(property + ": " + problem + "; " + wayOut);
        this.problem = property + ": " + problem;
        this.wayOut = wayOut;
    }

    UnusableSettingException(String property, String problem, String wayOut, Exception cause) {
        this(property, problem, wayOut);
        initCause(cause);
    }

    /** Returns the property and what is wrong with it. */
    public String problem() {
        return problem;
    }

    /** Returns what to do. */
    public String wayOut() {
        return wayOut;
    }
}
