package io.shixian.spi.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * When notifications are tried, tried again and given up. It waits for nothing itself: it says from when on the next attempt
 * may be made.
 *
 * @param first    how long after the first failure it is tried again; at least a second
 * @param factor   how many times longer the pause is after each further failure; at least 1
 * @param longest  the longest pause; not shorter than the first
 * @param attempts after how many failures a notification is set aside; at least 1
 * @param order    which notifications wait for which
 * @param windows  when each channel may be used; a channel that is not named, at any time
 */
public record DeliveryPolicy(
        Duration first,
        int factor,
        Duration longest,
        int attempts,
        DeliveryOrder order,
        Map<Channel, DeliveryWindow> windows) {

    // Before the policies made here, which are checked against it.
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /**
     * Again after 1, 2, 4, 8 … minutes, at most 6 hours, and set aside at the tenth failure, eight and a half hours after the
     * first; in order within a case; short messages and WeChat only from 08:00 to 21:00 in Shanghai.
     */
    public static final DeliveryPolicy STANDARD = new DeliveryPolicy(
            Duration.ofMinutes(1),
            2,
            Duration.ofHours(6),
            10,
            DeliveryOrder.PER_CASE,
            Map.of(Channel.SMS, DeliveryWindow.DAYTIME, Channel.WECHAT, DeliveryWindow.DAYTIME));

    /**
     * Keeps its own copy of the windows and checks the numbers.
     *
     * @throws IllegalArgumentException if one is too small
     */
    public DeliveryPolicy {
        windows = Map.copyOf(windows);
        Objects.requireNonNull(order, "order");
        if (first.compareTo(SHORTEST) < 0 || longest.compareTo(first) < 0 || factor < 1 || attempts < 1) {
            throw new IllegalArgumentException("pauses from " + first + " to " + longest + " growing by " + factor
                    + " in " + attempts
                    + " attempts can't be kept; give a first pause of a second or more, a longest that"
                    + " is not shorter, and a factor and a number of attempts from 1 on");
        }
    }

    /** Returns the policy with pauses between attempts and a number of failures after which a row is set aside. */
    public DeliveryPolicy retrying(Duration firstPause, int growth, Duration longestPause, int failures) {
        return new DeliveryPolicy(firstPause, growth, longestPause, failures, order, windows);
    }

    /** Returns the policy with another order. */
    public DeliveryPolicy ordered(DeliveryOrder other) {
        return new DeliveryPolicy(first, factor, longest, attempts, other, windows);
    }

    /** Returns the policy with other windows in place of all it had. */
    public DeliveryPolicy within(Map<Channel, DeliveryWindow> others) {
        return new DeliveryPolicy(first, factor, longest, attempts, order, others);
    }

    /** Returns the row by which a notification enters the outbox: it may be tried at once, if its channel may be used. */
    public OutboxRow row(Notification notification) {
        return OutboxRow.pending(
                notification, order.lane(notification), next(notification.channel(), notification.at()));
    }

    /** Returns the first instant from one on at which a channel may be used. */
    public Instant next(Channel channel, Instant from) {
        return Optional.ofNullable(windows.get(channel))
                .map(window -> window.next(from))
                .orElse(from);
    }

    /** Returns the row after it has failed: to be tried again, or set aside if it has failed too often or for good. */
    public OutboxRow failed(OutboxRow row, String why, boolean lasting, Instant now) {
        int failures = row.attempts() + 1;
        if (lasting || failures >= attempts) {
            return row.setAside(why, now);
        }
        return row.failed(why, next(row.notification().channel(), now.plus(pause(failures))));
    }

    /**
     * Returns the pause after a number of failures in a row.
     *
     * @throws IllegalArgumentException if that is less than 1
     */
    public Duration pause(int failures) {
        if (failures < 1) {
            throw new IllegalArgumentException("there is no pause after " + failures + " failures; ask from 1 on");
        }
        Duration pause = first;
        for (int i = 1; i < failures && factor > 1 && pause.compareTo(longest) < 0; i++) {
            // No larger than the longest, so that no number of failures can overflow it.
            pause = pause.compareTo(longest.dividedBy(factor)) > 0 ? longest : pause.multipliedBy(factor);
        }
        return pause;
    }
}
