package io.shixian.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Figures of several sizes as a table in Markdown, the last size beside the first. */
final class Figures {

    private final String title;
    private final Map<String, Map<Integer, Double>> rows = new LinkedHashMap<>();

    Figures(String title) {
        this.title = title;
    }

    void add(String what, int size, double figure) {
        rows.computeIfAbsent(what, name -> new TreeMap<>()).put(size, figure);
        System.out.printf(Locale.ROOT, "%s: %d: %s: %.3f%n", title, size, what, figure);
    }

    void print() {
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> sizes = List.copyOf(rows.values().iterator().next().keySet());
        StringBuilder table = new StringBuilder("\n| " + title + " |");
        sizes.forEach(size -> table.append(String.format(Locale.ROOT, " %,d |", size)));
        table.append(" |\n|---|").append("---:|".repeat(sizes.size() + 1));
        rows.forEach((what, figures) -> {
            table.append("\n| ").append(what).append(" |");
            figures.values().forEach(figure -> table.append(String.format(Locale.ROOT, " %.3f |", figure)));
            List<Double> all = List.copyOf(figures.values());
            table.append(String.format(Locale.ROOT, " %.2f × |", all.get(all.size() - 1) / all.get(0)));
        });
        System.out.println(table.append('\n'));
    }
}
