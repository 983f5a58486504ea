package io.shixian.spi.notification;

/** Says that a notification could not be delivered. */
public final class DeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean lasting;

    /**
     * Makes an exception with what went wrong in the channel, without the recipient's address or the message's text; it is
     * tried again later.
     */
    public DeliveryException(String message) {
        this(message, false);
    }

    private DeliveryException(String message, boolean lasting) {
        super(message);
        this.lasting = lasting;
    }

    /** Returns an exception that no other attempt could avoid, such as an address that does not exist: it is set aside at once. */
    public static DeliveryException forGood(String message) {
        return new DeliveryException(message, true);
    }

    /** Tells whether no other attempt could avoid it. */
    public boolean isLasting() {
        return lasting;
    }
}
