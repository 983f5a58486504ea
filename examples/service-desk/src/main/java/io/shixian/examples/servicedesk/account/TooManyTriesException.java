package io.shixian.examples.servicedesk.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Says that a name or an address has failed to sign in too often of late: its next tries are not even looked at. */
public final class TooManyTriesException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    TooManyTriesException(Duration left) {
        super("too many failed sign-ins; try again in " + left.toSeconds() + " s");
        this.left = left;
    }

    /** Returns after how many seconds the next try is looked at, 1 at least. */
    public long seconds() {
        return Math.max(1, left.plusMillis(999).toSeconds());
    }
}
