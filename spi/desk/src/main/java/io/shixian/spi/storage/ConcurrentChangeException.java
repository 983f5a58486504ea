package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseId;

/** Says that a case has moved on since a change to it was decided. */
public final class ConcurrentChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception for a case that is at another version than expected; 0 means that it is not there. */
    public ConcurrentChangeException(CaseId id, int expected, int actual) {
        super("case " + id + " is at version " + actual + ", not " + expected + "; read it again and decide again");
    }
}
