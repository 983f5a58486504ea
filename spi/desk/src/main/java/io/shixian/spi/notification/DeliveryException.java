package io.shixian.spi.notification;

/** Says that a notification could not be delivered now. */
public final class DeliveryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with what went wrong in the channel, without the recipient's address or the message's text. */
    public DeliveryException(String message) {
        super(message);
    }
}
