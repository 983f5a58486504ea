package io.shixian.examples.servicedesk.traffic;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of a host that begins with sample traffic: it shows the times of the sample while that is told, and the real time ever
 * after. The host opens its doors after that.
 */
public final class SampleClock extends Clock {

    private final Clock real;
    private final AtomicReference<Optional<Instant>> shown;

    /** Makes a clock that shows the real time until the sample begins. */
    public SampleClock(Clock real) {
        this(real, new AtomicReference<>(Optional.empty()));
    }

    private SampleClock(Clock real, AtomicReference<Optional<Instant>> shown) {
        this.real = real;
        this.shown = shown;
    }

    void show(Instant at) {
        shown.set(Optional.of(at));
    }

    void follow() {
        shown.set(Optional.empty());
    }

    Clock real() {
        return real;
    }

    @Override
    public Instant instant() {
        return shown.get().orElseGet(real::instant);
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
