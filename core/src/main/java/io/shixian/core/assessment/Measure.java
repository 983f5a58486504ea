package io.shixian.core.assessment;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/**
 * Something that can be counted in a period.
 * <p>
 * Limits count for whoever was bound to the role that owes them when they were judged; all else for whoever was bound to
 * the subject's role when it happened. <em>Received</em> are, for all, the matters opened, and for a party, those it was
 * newly bound to. What is received and what becomes of it are each counted on their own day, so a share of what was
 * received may exceed one in a short period.
 */
public enum Measure {

    /** Of the limits that shall be kept and ended met or breached: the share met. */
    ON_TIME_RATE(Kind.SHARE, true, "按时办结率", "on-time rate"),

    /** How many limits that shall be kept were breached. */
    BREACHES(Kind.NUMBER, false, "违反时限数", "limits breached"),

    /** How many limits that should or in principle be kept were exceeded. */
    EXCEEDED(Kind.NUMBER, false, "超过时限数", "limits exceeded"),

    /** How many acts were still owed at the end of the period though their limit, of whatever strength, had run out. */
    OPEN_OVERDUE(Kind.STOCK, false, "逾期未办结数", "open overdue"),

    /** Of the matters received: the share sent back as misrouted. */
    RETURN_RATE(Kind.SHARE, false, "回退率", "return rate"),

    /** Of the matters received: the share that had to be done again. */
    REWORK_RATE(Kind.SHARE, false, "重办率", "rework rate"),

    /** Of the grades given: the share from very satisfied to basically satisfied (1 to 3 of 5, GB/T 39046 A.8). */
    SATISFACTION_RATE(Kind.SHARE, true, "满意率", "satisfaction rate"),

    /** The mean of the grades given, from 1 for very satisfied to 5 for very dissatisfied. */
    AVERAGE_GRADE(Kind.MEAN, false, "平均评价等级", "average grade"),

    /** Of the limits that may be extended and ended met, breached or exceeded: the share that was. */
    EXTENSION_RATE(Kind.SHARE, false, "延期率", "extension rate"),

    /** How many times a clock was stopped. */
    SUSPENSIONS(Kind.NUMBER, false, "中止次数", "suspensions"),

    /** Of the periodic duties due: the share done, as the host counts them. */
    DUTY_RATE(Kind.SHARE, true, "定期工作完成率", "duty fulfilment rate"),

    /** Of the matters received: the share declined. */
    REFUSAL_RATE(Kind.SHARE, false, "不予受理率", "refusal rate"),

    /** How many matters were received. */
    VOLUME(Kind.NUMBER, true, "受理量", "volume");

    /** What sort of number a measure gives. */
    public enum Kind {

        /** A part of a whole. */
        SHARE,

        /** A count of what happened; the denominator is 1. */
        NUMBER,

        /** A count of how things stood at the end of the period; the denominator is 1, and two periods don't add up. */
        STOCK,

        /** A sum over how many there were. */
        MEAN
    }

    private final Kind kind;
    private final boolean moreIsBetter;
    private final Label label;

    Measure(Kind kind, boolean moreIsBetter, String zh, String en) {
        this.kind = kind;
        this.moreIsBetter = moreIsBetter;
        this.label = new Label(zh, en);
    }

    /** Returns what sort of number it gives. */
    public Kind kind() {
        return kind;
    }

    /** Tells whether a greater value is a better one. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** Returns the name. */
    public Label label() {
        return label;
    }

    /** Returns the stable code in kebab-case. */
    public String code() {
        return Codes.of(this);
    }
}
