package io.shixian.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/** The dates of the festivals that follow the moon or the sun, year by year. */
final class LunarFestivals {

    private static final int FIRST_YEAR = DayTable.FIRST.getYear();

    private static final MonthDay[][] TABLE = read();

    private LunarFestivals() {}

    static LocalDate spring(int year) {
        return date(year, 1);
    }

    static LocalDate qingming(int year) {
        return date(year, 2);
    }

    static LocalDate dragonBoat(int year) {
        return date(year, 3);
    }

    static LocalDate midAutumn(int year) {
        return date(year, 4);
    }

    private static LocalDate date(int year, int festival) {
        return TABLE[year - FIRST_YEAR][festival].atYear(year);
    }

    private static MonthDay[][] read() {
        return Resources.lines("lunar-festivals.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.trim().split("\\s+"))
                .map(LunarFestivals::row)
                .toArray(MonthDay[][]::new);
    }

    private static MonthDay[] row(String[] words) {
        MonthDay[] row = new MonthDay[words.length - 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = MonthDay.parse("--" + words[i + 1]);
        }
        return row;
    }
}
