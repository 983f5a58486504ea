package io.shixian.boot;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.spi.desk.DeskBuilder;
import io.shixian.spi.desk.Outcome;
import java.util.function.Supplier;

/** The counters: limits that ran out, and refusals by their code. */
final class OutcomeCounter implements DeskCustomizer {

    private final Supplier<MeterRegistry> registry;

    /** Asks for the registry late: it may itself wait for what is measured. */
    OutcomeCounter(Supplier<MeterRegistry> registry) {
        this.registry = registry;
    }

    @Override
    public void customize(DeskBuilder desk) {
        desk.watching(this::count);
    }

    private void count(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            Counter.builder("shixian.refusals")
                    .description("commands that the rules refused")
                    .tag("code", refused.refusal().code().code())
                    .register(registry.get())
                    .increment();
        } else if (outcome instanceof Outcome.Accepted done) {
            done.events().stream()
                    .filter(CaseEvent.Lapsed.class::isInstance)
                    .forEach(lapsed -> expiries(registry.get()).increment());
        }
    }

    /** Returns the counter of limits that ran out, which is there with 0 before one does. */
    static Counter expiries(MeterRegistry registry) {
        return Counter.builder("shixian.expiries")
                .description("limits that were recorded as run out")
                .register(registry);
    }
}
