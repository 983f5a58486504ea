package io.shixian.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One version of the regulation that makes days statutory holidays (全国年节及纪念日放假办法), article 2.
 * <p>
 * Group half-days (article 3) are ordinary working days: offices stay open.
 */
public enum HolidayRegulation implements DaySource {

    /** Ten days: State Council order 270. */
    OF_1999("国务院令第270号", LocalDate.of(1999, 9, 18), LocalDate.of(1999, 9, 18), 0, 3, 3, false),

    /** Eleven days, from the eve of the Spring Festival: State Council order 513. */
    OF_2007("国务院令第513号", LocalDate.of(2007, 12, 14), LocalDate.of(2008, 1, 1), 1, 2, 1, true),

    /** Eleven days, the eve dropped: State Council order 644. */
    OF_2013("国务院令第644号", LocalDate.of(2013, 12, 11), LocalDate.of(2014, 1, 1), 0, 3, 1, true),

    /** Thirteen days: the eve again, and 2 May. */
    OF_2024("2024年修订", LocalDate.of(2024, 11, 10), LocalDate.of(2025, 1, 1), 1, 3, 2, true);

    private final String instrument;
    private final LocalDate decided;
    private final LocalDate inForce;
    private final int eves;
    private final int springDays;
    private final int labourDays;
    private final boolean traditional;

    HolidayRegulation(
            String instrument,
            LocalDate decided,
            LocalDate inForce,
            int eves,
            int springDays,
            int labourDays,
            boolean traditional) {
        this.instrument = instrument;
        this.decided = decided;
        this.inForce = inForce;
        this.eves = eves;
        this.springDays = springDays;
        this.labourDays = labourDays;
        this.traditional = traditional;
    }

    @Override
    public String citation() {
        return "《全国年节及纪念日放假办法》（" + instrument + "）第二条";
    }

    /** Returns the day this version was decided, from which on it can be known. */
    public LocalDate decided() {
        return decided;
    }

    /** Returns the first day on which this version is in force. */
    public LocalDate inForce() {
        return inForce;
    }

    /**
     * Returns the version in force in a year, as far as anyone could know on a day.
     *
     * @param year    the calendar year; every version came into force on a 1 January or before 2001
     * @param knownOn the day of knowledge; empty means all that this library knows
     */
    static HolidayRegulation of(int year, Optional<LocalDate> knownOn) {
        HolidayRegulation found = OF_1999;
        for (HolidayRegulation version : values()) {
            boolean known = knownOn.isEmpty() || !version.decided.isAfter(knownOn.get());
            if (known && version.inForce.getYear() <= year) {
                found = version;
            }
        }
        return found;
    }

    /** Returns the statutory days of a year with the festival each belongs to, in order of date. */
    Map<LocalDate, String> days(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        put(days, LocalDate.of(year, 1, 1), 1, "元旦");
        put(days, LunarFestivals.spring(year).minusDays(eves), eves + springDays, "春节");
        put(days, LocalDate.of(year, 5, 1), labourDays, "劳动节");
        put(days, LocalDate.of(year, 10, 1), 3, "国庆节");
        if (traditional) {
            put(days, LunarFestivals.qingming(year), 1, "清明节");
            put(days, LunarFestivals.dragonBoat(year), 1, "端午节");
            put(days, LunarFestivals.midAutumn(year), 1, "中秋节");
        }
        return days;
    }

    private static void put(Map<LocalDate, String> days, LocalDate first, int count, String festival) {
        for (int i = 0; i < count; i++) {
            days.merge(first.plusDays(i), festival, (one, other) -> one + "、" + other);
        }
    }
}
