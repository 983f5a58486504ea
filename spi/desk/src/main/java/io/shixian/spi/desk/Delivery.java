package io.shixian.spi.desk;

import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.notification.Outbox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers notifications one by one: one that fails stays in the outbox and holds up no other (V11). */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int BATCH = 1000;

    private final Outbox outbox;
    private final Notifier notifier;

    Delivery(Outbox outbox, Notifier notifier) {
        this.outbox = outbox;
        this.notifier = notifier;
    }

    /** Tries each notification that is pending once, however many are stuck before it. */
    int pending() {
        Set<String> tried = new HashSet<>();
        int done = 0;
        List<Notification> next = untried(tried, 0);
        while (!next.isEmpty()) {
            next.forEach(notification -> tried.add(notification.id()));
            done += deliver(next);
            next = untried(tried, tried.size() - done);
        }
        return done;
    }

    private List<Notification> untried(Set<String> tried, int stuck) {
        return outbox.pending(stuck + BATCH).stream()
                .filter(notification -> !tried.contains(notification.id()))
                .toList();
    }

    int deliver(List<Notification> notifications) {
        int done = 0;
        for (Notification notification : notifications) {
            try {
                notifier.deliver(notification);
                outbox.delivered(notification.id());
                done++;
            } catch (RuntimeException e) {
                // Only our own exception is known to keep addresses and texts out of its message.
                String why = e instanceof DeliveryException
                        ? e.getMessage()
                        : e.getClass().getName();
                LOG.warn(
                        "notification {} of case {} is not delivered yet: {}",
                        notification.id(),
                        notification.caseId(),
                        why);
            }
        }
        return done;
    }
}
