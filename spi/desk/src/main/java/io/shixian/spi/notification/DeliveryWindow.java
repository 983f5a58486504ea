package io.shixian.spi.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * When people may be disturbed: every day from one time to another.
 *
 * @param from  the first moment of the day, inclusive
 * @param until the end, exclusive, on the same day
 * @param zone  whose times
 */
public record DeliveryWindow(LocalTime from, LocalTime until, ZoneId zone) {

    /** From 08:00 to 21:00 in Shanghai. */
    public static final DeliveryWindow DAYTIME =
            new DeliveryWindow(LocalTime.of(8, 0), LocalTime.of(21, 0), ZoneId.of("Asia/Shanghai"));

    /**
     * Checks the order of the times.
     *
     * @throws IllegalArgumentException if the window ends before it begins or has no length
     */
    public DeliveryWindow {
        Objects.requireNonNull(zone, "zone");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a delivery window from " + from + " to " + until
                    + " is empty; give an end on the same day after its beginning");
        }
    }

    /** Tells whether an instant lies inside. */
    public boolean isOpen(Instant now) {
        LocalTime time = LocalTime.ofInstant(now, zone);
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** Returns the first instant inside, not before the one given. */
    public Instant next(Instant from) {
        if (isOpen(from)) {
            return from;
        }
        ZonedDateTime local = from.atZone(zone);
        ZonedDateTime today = local.toLocalDate().atTime(this.from).atZone(zone);
        ZonedDateTime opening = today.isBefore(local)
                ? local.toLocalDate().plusDays(1).atTime(this.from).atZone(zone)
                : today;
        return opening.toInstant();
    }
}
