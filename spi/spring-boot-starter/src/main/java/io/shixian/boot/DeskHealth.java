package io.shixian.boot;

import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the desk is, whatever Spring Boot calls that: numbers and times only, nothing of any case. */
final class DeskHealth {

    private final CaseStore store;
    private final Outbox outbox;
    private final Clock clock;
    private final Duration longestLag;

    DeskHealth(CaseStore store, Outbox outbox, Clock clock, Duration longestLag) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
        this.longestLag = longestLag;
    }

    /**
     * How it is.
     *
     * @param status  the code of a status: UP, DEGRADED (which lets the application as a whole stay up) or DOWN
     * @param details what there is to say of it
     */
    record Condition(String status, Map<String, Object> details) {}

    Condition condition() {
        Map<String, Object> details = new LinkedHashMap<>();
        try {
            store.nextDue().ifPresent(due -> details.put("nextExpiry", due.toString()));
            Duration lag = Reading.lag(outbox, clock.instant());
            details.put("outboxLag", lag.toString());
            details.put("setAside", outbox.count(DeliveryState.SET_ASIDE));
            if (lag.compareTo(longestLag) <= 0) {
                return new Condition("UP", details);
            }
            details.put("outboxLagLimit", longestLag.toString());
            return new Condition("DEGRADED", details);
        } catch (RuntimeException e) {
            // Its message may come from the database, which repeats what was handed in.
            details.put("store", "unreachable: " + e.getClass().getName());
            return new Condition("DOWN", details);
        }
    }
}
