package io.shixian.boot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.shixian.core.deadline.Light;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The gauges: open cases by their light, and what waits in the outbox. */
final class DeskMeters implements MeterBinder {

    private final Supplier<Reading> reading;
    private final Duration refresh;

    DeskMeters(Supplier<Reading> reading, Duration refresh) {
        this.reading = reading;
        this.refresh = refresh;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Readings readings = new Readings(reading, registry.config().clock()::monotonicTime, refresh);
        OutcomeCounter.expiries(registry);
        for (Light light : Light.values()) {
            gauge("shixian.cases", readings, now -> now.lights().getOrDefault(light, 0L))
                    .tag("light", light.code())
                    .description("open cases by their light")
                    .register(registry);
        }
        gauge("shixian.outbox.rows", readings, Reading::pending)
                .tag("state", "pending")
                .description("notifications that are not delivered")
                .register(registry);
        gauge("shixian.outbox.rows", readings, Reading::setAside)
                .tag("state", "set-aside")
                .description("notifications that are not delivered")
                .register(registry);
        TimeGauge.builder(
                        "shixian.outbox.lag",
                        readings,
                        TimeUnit.MILLISECONDS,
                        all -> all.now().lag().toMillis())
                .description("how long ago the oldest notification came that is still to be delivered")
                .strongReference(true)
                .register(registry);
    }

    /** Nobody else holds the readings, so the gauge must. */
    private static Gauge.Builder<Readings> gauge(String name, Readings readings, ToDoubleFunction<Reading> value) {
        return Gauge.builder(name, readings, all -> value.applyAsDouble(all.now()))
                .strongReference(true);
    }
}
