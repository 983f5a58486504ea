package io.shixian.json.chain;

/** How large the file of a history may be, when it is read and when it is written. */
public final class HistoryLimits {

    /** How many bytes a line may have, its line feed not counted. */
    public static final int LINE = 1 << 24;

    /** How many events there may be. */
    public static final int EVENTS = 1_000_000;

    /** How many bytes there may be in all. */
    public static final long SIZE = 1L << 30;

    private HistoryLimits() {}
}
