package io.shixian.core.deadline;

import io.shixian.core.law.Codes;

/** What happens to a limit whose last day is not a working day (T11). */
public enum Roll {

    /** It stays where it is. */
    NONE,

    /** It moves to the next working day (民法典 203); the default. */
    NEXT_WORKING_DAY,

    /** It moves to the working day before, for periods that must not end later. */
    PREVIOUS_WORKING_DAY,

    /**
     * Runs of three or more rest days inside the period are added to it, and what is left rolls to the next working day
     * (税收征收管理法实施细则 109).
     */
    STRETCH;

    /** Returns the stable code in kebab-case. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * Finds a roll by its code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Roll of(String code) {
        for (Roll roll : values()) {
            if (roll.code().equals(code)) {
                return roll;
            }
        }
        throw new IllegalArgumentException(
                "unknown roll '" + code + "'; known are none, next-working-day, previous-working-day and stretch");
    }
}
