package io.shixian.examples.cli.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what it is set to; the desk's own time while a log is replayed. */
final class ReplayClock extends Clock {

    private Instant now;

    ReplayClock(Instant begin) {
        this.now = begin;
    }

    /** Sets the clock; it is never turned back. */
    void advanceTo(Instant instant) {
        now = instant.isBefore(now) ? now : instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a replay shows instants only; ask instant()");
    }
}
