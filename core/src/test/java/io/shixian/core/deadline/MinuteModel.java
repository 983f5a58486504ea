package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.ZONE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Counts hours minute by minute (T13, T14, T20), from the facts alone; for clocks whose every moment is a whole minute. */
final class MinuteModel {

    private static final int FAR = 150 * 1440;

    private final Clock clock;
    private final Optional<Desk> desk;

    /** Counts around the clock, or while a desk is open. */
    MinuteModel(Clock clock, Optional<Desk> desk) {
        this.clock = clock;
        this.desk = desk;
    }

    /** Returns the end of the minute in which the amount is used up; nothing if that minute never comes. */
    Optional<Instant> expiresAt() {
        long left = clock.term().amount() * 60L;
        for (Extension extension : clock.extensions()) {
            left += extension.term().amount() * 60L;
        }
        Instant minute = clock.start();
        for (int i = 0; i < FAR; i++) {
            left -= counts(minute) ? 1 : 0;
            minute = minute.plusSeconds(60);
            if (left == 0) {
                return Optional.of(minute);
            }
        }
        return Optional.empty();
    }

    /** Counts the minutes in [from, to). */
    long counted(Instant from, Instant to) {
        long counted = 0;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
            counted += counts(minute) ? 1 : 0;
        }
        return counted;
    }

    private boolean counts(Instant minute) {
        return !stands(minute) && (desk.isEmpty() || isOpen(LocalDateTime.ofInstant(minute, ZONE)));
    }

    private boolean isOpen(LocalDateTime minute) {
        return desk.orElseThrow().isOpen(minute.toLocalDate(), minute.getHour() * 60 + minute.getMinute());
    }

    private boolean stands(Instant instant) {
        for (Suspension stop : clock.suspensions()) {
            if (!instant.isBefore(stop.from())
                    && (stop.until().isEmpty() || instant.isBefore(stop.until().get()))) {
                return true;
            }
        }
        return false;
    }
}
