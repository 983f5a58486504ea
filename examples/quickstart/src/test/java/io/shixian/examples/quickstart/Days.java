package io.shixian.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts working days one by one from the fact files, which were collected and checked apart from this library. Nothing here
 * asks the library.
 */
final class Days {

    private static final Path FACTS = Path.of("..", "..", "calendar", "src", "test", "resources", "facts");
    private static final LocalDate LAST_ARRANGED = LocalDate.of(2026, 12, 31);

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    /** The days as all notices together leave them. */
    Days() {
        rows("statutory.csv").forEach(row -> {
            if (date(row[1]).isAfter(LAST_ARRANGED)) {
                off.add(date(row[1]));
            }
        });
        rows("working-days.csv").forEach(row -> keep(date(row[0]), row[1]));
    }

    /** Takes back what one notice said, and puts in place again what it replaced. */
    Days without(String notice) {
        Days before = new Days();
        rows("working-days.csv").stream().filter(row -> row[6].equals(notice)).forEach(row -> {
            before.off.remove(date(row[0]));
            before.worked.remove(date(row[0]));
        });
        rows("superseded.csv").stream()
                .filter(row -> row[4].equals(notice))
                .forEach(row -> before.keep(date(row[0]), row[1]));
        return before;
    }

    private void keep(LocalDate date, String kind) {
        (kind.equals("off") ? off : worked).add(date);
    }

    boolean works(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(date) || (!weekend && !off.contains(date));
    }

    /** Returns the n-th working day after a day, or before it if n is negative. */
    LocalDate plus(LocalDate from, int n) {
        LocalDate day = from;
        int step = n < 0 ? -1 : 1;
        for (int left = Math.abs(n); left > 0; left -= works(day) ? 1 : 0) {
            day = day.plusDays(step);
        }
        return day;
    }

    /** Returns the day on which n working days have been counted, where those after one day up to another don't count. */
    LocalDate plus(LocalDate from, int n, LocalDate stopped, LocalDate resumed) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            boolean stands = day.isAfter(stopped) && !day.isAfter(resumed);
            left -= works(day) && !stands ? 1 : 0;
        }
        return day;
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(FACTS.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
