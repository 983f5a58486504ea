package io.shixian.calendar;

import java.util.Locale;

/** How sure the kind of a day is. */
public enum Certainty {

    /** Settled by a notice of the State Council that arranges the year. */
    PUBLISHED("已公布", "published"),

    /** Follows from the regulation in force and may still be changed by a notice to come. */
    PROVISIONAL("暂定", "provisional");

    private final String zh;
    private final String en;

    Certainty(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Returns the Chinese word. */
    public String zh() {
        return zh;
    }

    /** Returns the English word. */
    public String en() {
        return en;
    }

    /** Returns the stable code in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the weaker of the two: what rests on a provisional day is provisional. */
    public Certainty and(Certainty other) {
        return this == PROVISIONAL ? this : other;
    }
}
