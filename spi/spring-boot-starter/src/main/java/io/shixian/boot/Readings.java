package io.shixian.boot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The last reading, taken anew when it is older than it may be, so that many gauges ask the database once. */
final class Readings {

    private final Supplier<Reading> source;
    private final LongSupplier nanos;
    private final long longest;
    private Optional<Reading> last = Optional.empty();
    private long takenAt;

    /** Measures the age of a reading by a clock in nanoseconds that never goes back. */
    Readings(Supplier<Reading> source, LongSupplier nanos, Duration longest) {
        this.source = source;
        this.nanos = nanos;
        this.longest = TimeUnit.NANOSECONDS.convert(longest);
    }

    synchronized Reading now() {
        long now = nanos.getAsLong();
        if (last.isEmpty() || now - takenAt >= longest) {
            last = Optional.empty();
            last = Optional.of(source.get());
            takenAt = now;
        }
        return last.get();
    }
}
