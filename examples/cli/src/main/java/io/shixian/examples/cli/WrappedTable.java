package io.shixian.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in the columns of a terminal; what does not fit into a cell goes on in the next line. */
public final class WrappedTable {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Returns the lines with the first row as the heading, a rule below it. */
    public List<String> linesUnderHeading() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>(lines(rows.get(0), widths));
        StringBuilder rule = new StringBuilder(INDENT);
        for (int width : widths) {
            rule.append("─".repeat(width)).append(GAP);
        }
        lines.add(rule.toString().stripTrailing());
        rows.subList(1, rows.size()).forEach(row -> lines.addAll(lines(row, widths)));
        return lines;
    }

    /** Returns the lines of all rows. */
    List<String> lines() {
        int[] widths = widths();
        return rows.stream().flatMap(row -> lines(row, widths).stream()).toList();
    }

    /** Gives each column what its longest cell needs; where that is too much, the widest yields, down to its words. */
    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        int[] least = new int[widths.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
                least[i] = Math.max(least[i], Wrap.least(row.get(i)));
            }
        }
        int free = Columns.ALL - INDENT.length() - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > free) {
            int yielding = widest(widths, least);
            widths[yielding < 0 ? widest(widths, new int[widths.length]) : yielding]--;
        }
        return widths;
    }

    /** Finds the widest column that is wider than it must be; -1 if none is. */
    private static int widest(int[] widths, int[] least) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private static List<String> lines(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Wrap.lines(row.get(i), widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int i = 0; i < cells.size(); i++) {
                String part = y < cells.get(i).size() ? cells.get(i).get(y) : "";
                line.append(Columns.left(part, widths[i])).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
