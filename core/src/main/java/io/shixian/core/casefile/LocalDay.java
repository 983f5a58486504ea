package io.shixian.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * A date in a zone, with the seconds of the epoch known to belong to it.
 *
 * @param date  the date
 * @param from  the first second
 * @param until the first second after it
 */
record LocalDay(LocalDate date, long from, long until) {

    private static final long SECONDS = 24 * 60 * 60;

    /** Returns the date of an instant; on a day on which the zone's clocks are changed it is known for that second only. */
    static LocalDay of(Instant at, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        ZoneOffset offset = rules.getOffset(at);
        long second = at.getEpochSecond();
        long sinceMidnight = Math.floorMod(second + offset.getTotalSeconds(), SECONDS);
        long from = second - sinceMidnight;
        ZoneOffsetTransition change = rules.nextTransition(Instant.ofEpochSecond(from - 1));
        boolean unchanged = change == null || change.toEpochSecond() >= from + SECONDS;
        LocalDate date = LocalDate.ofInstant(at, offset);
        return unchanged ? new LocalDay(date, from, from + SECONDS) : new LocalDay(date, second, second + 1);
    }

    boolean holds(Instant at) {
        return at.getEpochSecond() >= from && at.getEpochSecond() < until;
    }
}
