package io.shixian.examples.servicedesk.traffic;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a host that begins with sample traffic: it shows the times of the sample while that is told, and the real time ever
 * after. The host opens its doors after that.
 */
public final class SampleClock extends Clock {

    private final Clock real;
    private final AtomicReference<@Nullable Instant> shown;

    /** Makes a clock that shows the real time until the sample begins. */
    public SampleClock(Clock real) {
        this(real, new AtomicReference<>());
    }

    private SampleClock(Clock real, AtomicReference<@Nullable Instant> shown) {
        this.real = real;
        this.shown = shown;
    }

    void show(Instant at) {
        shown.set(at);
    }

    void follow() {
        shown.set(null);
    }

    Clock real() {
        return real;
    }

    @Override
    public Instant instant() {
        Instant told = shown.get();
        return told == null ? real.instant() : told;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SampleClock(real.withZone(zone), shown);
    }
}
