package io.shixian.core.deadline;

/** When the last day of a limit ends (T17). */
public enum DayEnd {

    /** At 24:00; the default. */
    MIDNIGHT,

    /** When the office closes for the day, where the host's rule says so (民法典 203); at 24:00 on a day it never opens. */
    CLOSE_OF_OFFICE
}
