package io.shixian.spi.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which warnings of business complaints are due, written down once more from the text of the procedure (GDZW 0001.5-2019, 5.3)
 * and of T26, for a summer without holidays in which every weekday is worked.
 */
final class WarningModel {

    private static final class Run {
        private final int cycle;
        private final LocalDate lastDay;
        private boolean warned;

        private Run(int cycle, LocalDate lastDay) {
            this.cycle = cycle;
            this.lastDay = lastDay;
        }
    }

    private final Map<String, Map<String, Run>> running = new TreeMap<>();
    private final Map<String, Integer> cycles = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /** A step that was taken. */
    void step(String id, String action, LocalDate today) {
        Map<String, Run> runs = running.computeIfAbsent(id, key -> new TreeMap<>());
        switch (action) {
            case "dispatch" -> {
                start(id, "decide", 7, today);
                start(id, "result", 20, today);
            }
            case "accept" -> runs.remove("decide");
            case "rework" -> start(id, "rework", 20, today);
            default -> runs.clear();
        }
    }

    private void start(String id, String limit, int days, LocalDate today) {
        LocalDate day = today;
        for (int left = days; left > 0; left--) {
            day = next(day, 1);
        }
        int cycle = cycles.merge(id + limit, 1, Integer::sum);
        running.get(id).put(limit, new Run(cycle, day));
    }

    /** A tick, by whichever node: the day before the last working day is the first on which no more than one is left. */
    void tick(LocalDate today) {
        running.forEach((id, runs) -> runs.forEach((limit, run) -> {
            boolean yellow = !today.isBefore(next(run.lastDay, -1)) && !today.isAfter(run.lastDay);
            if (yellow && !run.warned) {
                run.warned = true;
                warnings.add(text(id, limit, run.cycle, 1, run.lastDay));
            }
        }));
    }

    private static LocalDate next(LocalDate from, int step) {
        LocalDate day = from.plusDays(step);
        while (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            day = day.plusDays(step);
        }
        return day;
    }

    static String text(String id, String limit, int cycle, int rung, LocalDate lastDay) {
        return id + " " + limit + " cycle " + cycle + " rung " + rung + " until " + lastDay;
    }

    List<String> warnings() {
        return warnings;
    }

    /** Tells whether somebody was warned in a cycle after the first. */
    boolean warnedAnew() {
        return warnings.stream().anyMatch(text -> !text.contains("cycle 1 "));
    }
}
