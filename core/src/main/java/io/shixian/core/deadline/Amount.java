package io.shixian.core.deadline;

import io.shixian.core.law.Label;
import java.time.Duration;
import java.util.Objects;

/**
 * An amount of counted time: what is left of a limit, what was used of it, or by how much it was missed.
 *
 * @param unit what is counted: working days, calendar days, hours or working hours
 * @param days the number of days; 0 for hours
 * @param time the time; zero for days
 */
public record Amount(Unit unit, long days, Duration time) {

    /** Checks that the amount is not negative. */
    public Amount {
        Objects.requireNonNull(unit, "unit");
        if (days < 0 || time.isNegative()) {
            throw new IllegalArgumentException("an amount can't be negative: " + days + " days and " + time);
        }
    }

    static Amount ofDays(Unit unit, long days) {
        return new Amount(unit.isWorking() ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS, days, Duration.ZERO);
    }

    static Amount ofTime(Unit unit, Duration time) {
        return new Amount(unit, 0, time);
    }

    /** Returns the amount in words: hours with their minutes and seconds. */
    public Label label() {
        if (unit.isDays()) {
            return new Label(days + unit.label().zh(), days + " " + unit.label().en() + (days == 1 ? "" : "s"));
        }
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        int seconds = time.toSecondsPart();
        return new Label(
                hours + unit.label().zh() + (minutes == 0 ? "" : minutes + "分") + (seconds == 0 ? "" : seconds + "秒"),
                hours + " " + unit.label().en() + (hours == 1 ? "" : "s") + (minutes == 0 ? "" : " " + minutes + " min")
                        + (seconds == 0 ? "" : " " + seconds + " s"));
    }

    @Override
    public String toString() {
        return label().en();
    }
}
