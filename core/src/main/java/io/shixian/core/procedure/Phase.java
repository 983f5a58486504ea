package io.shixian.core.procedure;

import io.shixian.core.law.Codes;

/** Whether anything more can happen in a stage. */
public enum Phase {

    /** The matter goes on. */
    OPEN,

    /** The matter has ended: no step leads out, and every clock stops. */
    CLOSED;

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }
}
