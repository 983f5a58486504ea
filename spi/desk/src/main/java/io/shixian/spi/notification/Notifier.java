package io.shixian.spi.notification;

/**
 * Delivers notifications through the host's own channels.
 * <p>
 * Implementations must be safe to call from many threads and tell the channels apart by {@link Notification#channel()}. Which
 * notifications of a recipient may come in either order is a matter of the {@link DeliveryOrder};
 * {@link Notification#event()} tells which event of a case was first.
 */
public interface Notifier {

    /** Delivers nothing and calls that done, so that nothing is pending: for demonstrations and tests. */
    Notifier SILENT = notification -> {};

    /**
     * Delivers one notification. It may come again with the same id if an earlier delivery could not be confirmed.
     *
     * @throws DeliveryException if it could not be delivered now; it stays in the outbox and is tried again, unless that is
     *                           {@linkplain DeliveryException#forGood for good}
     */
    void deliver(Notification notification);
}
