package io.shixian.calendar;

import java.util.Locale;

/**
 * What kind of day a date is; every date is of exactly one kind.
 * <p>
 * The two meanings of 调休 never share a name: a {@link #MAKEUP_WORKDAY} is a weekend day ordered to be worked, a
 * {@link #REST_IN_LIEU} is a weekday ordered off that is not itself statutory.
 */
public enum DayKind {

    /** An ordinary weekday (工作日), group half-days included. */
    WORKDAY(true, "工作日", "working day"),

    /** A Saturday or Sunday ordered to be worked (调休上班). */
    MAKEUP_WORKDAY(true, "调休上班", "make-up working day"),

    /** An ordinary Saturday or Sunday (休息日), also where a holiday's span covers it. */
    WEEKEND(false, "休息日", "weekend"),

    /** A holiday by the regulation itself, or made one by a notice (法定节假日). */
    STATUTORY(false, "法定节假日", "statutory holiday"),

    /** A weekday off by a notice that is not itself statutory (调休放假). */
    REST_IN_LIEU(false, "调休放假", "rest in lieu"),

    /** A day off by a special extension (特别延长), as in 2020. */
    EXTENSION(false, "特别延长放假", "extended holiday"),

    /** A working day by a regional or organisational layer. */
    LOCAL_WORKDAY(true, "本地安排上班", "working day by local order"),

    /** A day off by a regional or organisational layer. */
    LOCAL_REST(false, "本地安排休息", "day off by local order");

    private final boolean working;
    private final String zh;
    private final String en;

    DayKind(boolean working, String zh, String en) {
        this.working = working;
        this.zh = zh;
        this.en = en;
    }

    /** Tells whether offices work on such a day. */
    public boolean isWorking() {
        return working;
    }

    /** Returns the Chinese word. */
    public String zh() {
        return zh;
    }

    /** Returns the English word. */
    public String en() {
        return en;
    }

    /** Returns the stable code in kebab-case, such as {@code makeup-workday}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
