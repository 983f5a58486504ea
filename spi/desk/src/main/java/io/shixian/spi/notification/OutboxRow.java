package io.shixian.spi.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to tell one recipient by one channel, and how far that has come.
 * <p>
 * Instants are kept to the millisecond, so that every database keeps them whole.
 *
 * @param notification what to tell
 * @param lane         rows with the same lane are delivered one after the other, in the order in which they came; empty if
 *                     this one waits for no other. At most 40 characters
 * @param state        what has become of it
 * @param attempts     how often it was tried and failed since it came or was last asked for by hand
 * @param nextAttempt  from when on it may be tried; means nothing once it is no longer pending
 * @param settledAt    when it was delivered or set aside; empty while it is pending
 * @param failure      why it failed last, without anything personal, if it did; at most 200 characters, none of them a control
 *                     character or half of another
 */
public record OutboxRow(
        Notification notification,
        Optional<String> lane,
        DeliveryState state,
        int attempts,
        Instant nextAttempt,
        Optional<Instant> settledAt,
        Optional<String> failure) {

    private static final int LONGEST_FAILURE = 200;

    /**
     * Checks that the parts fit each other, cuts a long failure, and puts blanks for what a database or a log could not hold.
     *
     * @throws IllegalArgumentException if attempts are negative, or the row is pending and settled or neither
     */
    public OutboxRow {
        Objects.requireNonNull(lane, "lane");
        nextAttempt = nextAttempt.truncatedTo(ChronoUnit.MILLIS);
        settledAt = settledAt.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
        failure = failure.map(OutboxRow::kept);
        if (attempts < 0) {
            throw new IllegalArgumentException("a row can't have failed " + attempts + " times; count from 0");
        }
        if ((state == DeliveryState.PENDING) == settledAt.isPresent()) {
            throw new IllegalArgumentException("row " + notification.id() + " is " + state.code() + " and "
                    + (settledAt.isPresent() ? "settled" : "not settled")
                    + "; only a row that is not pending is settled");
        }
    }

    /** What a channel answers may hold anything, and a row that can't be written would be tried for ever. */
    private static String kept(String why) {
        String plain = why.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
        if (plain.length() <= LONGEST_FAILURE) {
            return plain;
        }
        boolean splits = Character.isHighSurrogate(plain.charAt(LONGEST_FAILURE - 1));
        return plain.substring(0, splits ? LONGEST_FAILURE - 1 : LONGEST_FAILURE);
    }

    /** Returns a row that is to be delivered from an instant on. */
    public static OutboxRow pending(Notification notification, Optional<String> lane, Instant nextAttempt) {
        return new OutboxRow(
                notification, lane, DeliveryState.PENDING, 0, nextAttempt, Optional.empty(), Optional.empty());
    }

    /** Returns the id of the notification. */
    public String id() {
        return notification.id();
    }

    /** Returns the row once it is delivered. */
    public OutboxRow delivered(Instant at) {
        return settled(DeliveryState.DELIVERED, attempts, at, failure);
    }

    /** Returns the row after it has failed once more, to be tried again from an instant on. */
    public OutboxRow failed(String why, Instant next) {
        return new OutboxRow(
                notification, lane, DeliveryState.PENDING, attempts + 1, next, Optional.empty(), Optional.of(why));
    }

    /** Returns the row after it has failed for the last time. */
    public OutboxRow setAside(String why, Instant at) {
        return settled(DeliveryState.SET_ASIDE, attempts + 1, at, Optional.of(why));
    }

    /** Returns the row put off to an instant without having been tried. */
    public OutboxRow postponed(Instant next) {
        return new OutboxRow(notification, lane, DeliveryState.PENDING, attempts, next, Optional.empty(), failure);
    }

    /** Returns the row as if it had never been tried, to be delivered from an instant on. */
    public OutboxRow again(Instant next) {
        return new OutboxRow(notification, lane, DeliveryState.PENDING, 0, next, Optional.empty(), failure);
    }

    private OutboxRow settled(DeliveryState as, int tried, Instant at, Optional<String> why) {
        return new OutboxRow(notification, lane, as, tried, nextAttempt, Optional.of(at), why);
    }
}
