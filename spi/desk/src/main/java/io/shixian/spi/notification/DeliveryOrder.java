package io.shixian.spi.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which notifications wait for which. */
public enum DeliveryOrder {

    /** None waits for another. */
    ANY,

    /** What one recipient is told of one case by one channel comes in the order in which it happened. */
    PER_CASE,

    /**
     * What one recipient is told by one channel comes in the order in which it was stored, whatever case it is of. One that
     * fails holds up all others to that recipient until it is delivered or set aside.
     */
    PER_RECIPIENT;

    Optional<String> lane(Notification notification) {
        if (this == ANY) {
            return Optional.empty();
        }
        String party = notification.recipient().party().map(Object::toString).orElse("");
        String name = String.join(
                "\n",
                List.of(
                        notification.channel().code(),
                        notification.recipient().role().code(),
                        party,
                        this == PER_CASE ? notification.caseId().value() : ""));
        return Optional.of(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
