package io.shixian.core.deadline;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** The unit of a term. Nothing is inferred from the word 日: a rule states its unit. */
public enum Unit {

    /** Working days (工作日), make-up days included: T10. */
    WORKING_DAYS("个工作日", "working day"),

    /** Calendar days (自然日): T11. */
    CALENDAR_DAYS("个自然日", "calendar day"),

    /** Months, to the corresponding day of the end month: T12. */
    MONTHS("个月", "month"),

    /** Years, to the corresponding day of the end year: T12. */
    YEARS("年", "year"),

    /** Hours around the clock, from the very moment: T13. */
    HOURS("小时", "hour"),

    /** Hours inside office hours: T14. */
    WORKING_HOURS("个工作小时", "working hour"),

    /** The starting day, or the next working day if that is none: T15. */
    SAME_DAY("当日", "same day");

    private final Label label;

    Unit(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /** Returns the unit's words: the Chinese behind a number, the English singular. */
    public Label label() {
        return label;
    }

    /** Tells whether whole days are counted, not hours. */
    public boolean isDays() {
        return this != HOURS && this != WORKING_HOURS;
    }

    /** Tells whether only working days are counted, so that the last day needs no roll. */
    boolean isWorking() {
        return this == WORKING_DAYS || this == SAME_DAY;
    }

    /** Returns the stable code in kebab-case. */
    public String code() {
        return Codes.of(this);
    }
}
