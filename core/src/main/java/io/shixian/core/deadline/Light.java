package io.shixian.core.deadline;

import io.shixian.core.law.Codes;

/** How near a limit is, as electronic supervision shows it (T26). */
public enum Light {

    /** There is time. */
    GREEN,

    /** What is left is at most the warning lead. */
    YELLOW,

    /** The limit has run out. */
    RED;

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }
}
