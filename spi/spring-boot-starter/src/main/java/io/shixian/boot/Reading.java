package io.shixian.boot;

import io.shixian.core.deadline.Light;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.CaseStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How a desk stands at an instant: numbers only, nothing of any case.
 *
 * @param lights   how many open cases show each light
 * @param pending  how many notifications are still to be delivered
 * @param setAside how many were given up
 * @param lag      how long ago the oldest came that is still to be delivered; zero if none is
 */
record Reading(Map<Light, Long> lights, long pending, long setAside, Duration lag) {

    static Reading of(CaseStore store, Outbox outbox, Instant now) {
        return new Reading(
                store.lights(now),
                outbox.count(DeliveryState.PENDING),
                outbox.count(DeliveryState.SET_ASIDE),
                lag(outbox, now));
    }

    /** Rows come in the order in which things happened, so the first that is pending is the oldest. */
    static Duration lag(Outbox outbox, Instant now) {
        return outbox.rows(DeliveryState.PENDING, 1, Optional.empty()).stream()
                .map(OutboxRow::notification)
                .map(oldest -> Duration.between(oldest.at(), now))
                .filter(age -> !age.isNegative())
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
