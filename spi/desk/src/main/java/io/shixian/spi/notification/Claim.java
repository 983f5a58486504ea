package io.shixian.spi.notification;

import java.time.Instant;

/**
 * A claim on outbox rows, so that several nodes share the delivery.
 *
 * @param node  the node that claims
 * @param now   the instant up to which rows are due
 * @param until when the claim lapses if the node has not put the row back; after {@code now}
 */
public record Claim(String node, Instant now, Instant until) {

    /**
     * Checks the order of the instants.
     *
     * @throws IllegalArgumentException if the claim would lapse before it begins
     */
    public Claim {
        if (!until.isAfter(now)) {
            throw new IllegalArgumentException(
                    "a claim at " + now + " can't end at " + until + "; give it an end after that");
        }
    }
}
