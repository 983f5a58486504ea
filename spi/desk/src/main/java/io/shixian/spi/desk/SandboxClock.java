package io.shixian.spi.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock for rehearsals (演练): it starts at an instant of choice and runs faster than the real one, so that weeks pass in
 * minutes. What it says must never reach a real file, so it can't be made in production.
 * <p>
 * Safe to use from many threads; it never goes back unless the real one does.
 */
public final class SandboxClock extends Clock {

    /** The system property that says that this is production, whatever it is set to but {@code false}. */
    public static final String PRODUCTION = "shixian.production";

    private static final long FASTEST = 86_400;

    private final Instant start;
    private final long speed;
    private final Clock real;
    private final Instant begun;
    private final ZoneId zone;
    private final AtomicReference<Duration> skipped;

    private SandboxClock(
            Instant start, long speed, Clock real, Instant begun, ZoneId zone, AtomicReference<Duration> skipped) {
        this.start = start;
        this.speed = speed;
        this.real = real;
        this.begun = begun;
        this.zone = zone;
        this.skipped = skipped;
    }

    /**
     * Starts a clock.
     *
     * @param start      the instant that it shows now
     * @param speed      how many times faster than the real clock it runs, 1 to 86400 (a day in a second)
     * @param real       the real clock
     * @param production whether the host says that this is production
     * @throws IllegalArgumentException if the speed is out of range
     * @throws IllegalStateException    if the host or the system property {@value #PRODUCTION} says that this is production
     */
    public static SandboxClock starting(Instant start, long speed, Clock real, boolean production) {
        if (production || isProduction()) {
            throw new IllegalStateException("a sandbox clock can't be made in production, where deadlines are real;"
                    + " give the desk Clock.systemUTC(), or take the production flag and -D" + PRODUCTION
                    + " away if this is a rehearsal");
        }
        if (speed < 1 || speed > FASTEST) {
            throw new IllegalArgumentException(
                    "a sandbox clock runs 1 to " + FASTEST + " times as fast as the real one, not " + speed);
        }
        return new SandboxClock(
                start, speed, real, real.instant(), real.getZone(), new AtomicReference<>(Duration.ZERO));
    }

    /** A flag without a value, or one that says {@code 1} or {@code yes}, is meant to be one. */
    private static boolean isProduction() {
        return Optional.ofNullable(System.getProperty(PRODUCTION))
                .filter(flag -> !flag.strip().equalsIgnoreCase("false"))
                .isPresent();
    }

    /**
     * Skips time.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public void skip(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(
                    "a sandbox clock can't go back by " + time.negated() + "; start another at an earlier instant");
        }
        skipped.updateAndGet(time::plus);
    }

    @Override
    public Instant instant() {
        return start.plus(Duration.between(begun, real.instant()).multipliedBy(speed))
                .plus(skipped.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Returns this clock in another zone; skipping time on one skips it on both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new SandboxClock(start, speed, real, begun, other, skipped);
    }

    @Override
    public String toString() {
        return "sandbox clock from " + start + ", " + speed + " times as fast";
    }
}
