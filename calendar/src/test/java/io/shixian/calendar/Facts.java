package io.shixian.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fact files, collected and checked apart from this library. Nothing here asks the code under test. */
final class Facts {

    static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    static final LocalDate LAST_ARRANGED = LocalDate.of(2026, 12, 31);

    /** The days that the notices name, by date, as they stand after all corrections. */
    static final Map<LocalDate, Map<String, String>> NAMED = rows("working-days").stream()
            .collect(Collectors.toMap(Facts::date, row -> row, (one, other) -> one, TreeMap::new));

    /** The number of days in {@link #arrangedDays}. */
    static final int ARRANGED = 9_496;

    private Facts() {}

    /** Returns every day of the years 2001 to 2026. */
    static List<LocalDate> arrangedDays() {
        return FIRST.datesUntil(LAST_ARRANGED.plusDays(1)).toList();
    }

    /** Returns the statutory days of 2000 to 2050, each with its festivals: two may fall on one day. */
    static Map<LocalDate, Set<String>> statutory() {
        return rows("statutory").stream()
                .collect(Collectors.groupingBy(
                        Facts::date,
                        TreeMap::new,
                        Collectors.mapping(row -> row.get("name").replaceAll("（.*）", ""), Collectors.toSet())));
    }

    static List<Map<String, String>> rows(String file) {
        List<List<String>> lines =
                text("/facts/" + file + ".csv").lines().map(Facts::cells).toList();
        return lines.stream().skip(1).map(line -> row(lines.get(0), line)).toList();
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Facts.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5;
    }

    private static LocalDate date(Map<String, String> row) {
        return LocalDate.parse(row.get("date"));
    }

    /** Cuts a line at the commas that stand outside quotation marks. */
    private static List<String> cells(String line) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return List.of(cells).stream().map(cell -> cell.replace("\"", "")).toList();
    }

    private static Map<String, String> row(List<String> heads, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            row.put(heads.get(i), cells.get(i));
        }
        return row;
    }
}
