package io.shixian.core.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which days are worked, from the calendar's fact files alone, 2001 to 2050: as the notices say until 2026, later weekends
 * and statutory days. Nothing here asks the code under test.
 */
public final class FactDays {

    static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    static final LocalDate LAST_ARRANGED = LocalDate.of(2026, 12, 31);
    static final LocalDate LAST = LocalDate.of(2050, 12, 31);

    private static final Path FILES = Path.of("..", "calendar", "src", "test", "resources", "facts");
    private static final BitSet OFF = new BitSet();

    static {
        off().forEach(date -> OFF.set(index(date)));
    }

    private FactDays() {}

    public static boolean works(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new IllegalArgumentException("no facts about " + date);
        }
        return !OFF.get(index(date));
    }

    private static int index(LocalDate date) {
        return (int) date.toEpochDay();
    }

    /** Tells whether a day is a weekend day that is worked. */
    static boolean isMadeUp(LocalDate date) {
        return works(date) && isWeekend(date);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> off() {
        Set<LocalDate> off = new HashSet<>();
        FIRST.datesUntil(LAST.plusDays(1)).filter(FactDays::isWeekend).forEach(off::add);
        for (String row : rows("statutory.csv")) {
            LocalDate date = LocalDate.parse(row.split(",")[1]);
            if (date.isAfter(LAST_ARRANGED)) {
                off.add(date);
            }
        }
        for (String row : rows("working-days.csv")) {
            String[] cells = row.split(",");
            LocalDate date = LocalDate.parse(cells[0]);
            if (cells[1].equals("off")) {
                off.add(date);
            } else {
                off.remove(date);
            }
        }
        return off;
    }

    private static List<String> rows(String file) {
        try {
            return Files.readAllLines(FILES.resolve(file)).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
