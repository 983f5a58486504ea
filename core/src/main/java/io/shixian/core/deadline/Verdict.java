package io.shixian.core.deadline;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Strength;

/** Whether an act came in time (T18, T25). */
public enum Verdict {

    /** Before the limit ran out. */
    MET,

    /** After a limit that shall be kept. */
    BREACHED,

    /** After a limit that should or in principle be kept; never a breach. */
    EXCEEDED;

    static Verdict missed(Strength strength) {
        return strength == Strength.SHALL ? BREACHED : EXCEEDED;
    }

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }
}
