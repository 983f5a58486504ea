package io.shixian.spi.notification;

/**
 * Delivers notifications through the host's own channels.
 * <p>
 * Implementations must be safe to call from many threads. Two notifications of a case may come in either order;
 * {@link Notification#event()} tells which event was first.
 */
public interface Notifier {

    /** Delivers nothing and calls that done, so that the outbox stays empty: for demonstrations and tests. */
    Notifier SILENT = notification -> {};

    /**
     * Delivers one notification. It may come again with the same id if an earlier delivery could not be confirmed.
     *
     * @throws DeliveryException if it could not be delivered now; it stays in the outbox and is tried again
     */
    void deliver(Notification notification);
}
