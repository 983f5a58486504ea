package io.shixian.core.casefile;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Strength;

/** How a limit stands. */
public enum LimitStatus {

    /** It is being counted and has not run out. */
    RUNNING,

    /** Its clock stands still. */
    SUSPENDED,

    /** It was kept. */
    MET,

    /** A limit that shall be kept was not. */
    BREACHED,

    /** A limit that should or in principle be kept was not; never a breach. */
    EXCEEDED,

    /** It ended before it ran out without having been kept: the act is not owed any more. */
    STOPPED;

    static LimitStatus missed(Strength strength) {
        return strength == Strength.SHALL ? BREACHED : EXCEEDED;
    }

    /** Tells whether the limit was not kept. */
    public boolean isMissed() {
        return this == BREACHED || this == EXCEEDED;
    }

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }
}
