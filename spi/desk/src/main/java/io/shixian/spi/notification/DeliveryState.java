package io.shixian.spi.notification;

import io.shixian.core.law.Codes;

/** What has become of a row of the outbox. */
public enum DeliveryState {

    /** It is still to be delivered. */
    PENDING,

    /** The channel has taken it. */
    DELIVERED,

    /** It failed too often, or for good, and is not tried again unless someone asks for it. */
    SET_ASIDE;

    /** Returns the stable code in kebab-case. */
    public String code() {
        return Codes.of(this);
    }
}
