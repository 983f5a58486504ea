package io.shixian.core.application;

import io.shixian.core.law.Codes;

/** How the notice of a planned maintenance to the operator stands (GDZW 0001.5-2019, 3.2.3). */
public enum OperatorNotice {

    /** It has not been given, and there is time. */
    DUE,

    /** It has not been given, and it is too late. */
    OVERDUE,

    /** It was given in time. */
    IN_TIME,

    /** It was given too late. */
    LATE;

    static OperatorNotice of(boolean given, boolean missed) {
        if (given) {
            return missed ? LATE : IN_TIME;
        }
        return missed ? OVERDUE : DUE;
    }

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }
}
