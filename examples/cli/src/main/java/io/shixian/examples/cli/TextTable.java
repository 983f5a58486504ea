package io.shixian.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns as wide as they need to be, however wide that is; other programs may read them. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** Adds a row. */
    public TextTable row(String... cells) {
        rows.add(List.of(cells));
        for (int i = 0; i < cells.length; i++) {
            if (i == widths.size()) {
                widths.add(0);
            }
            widths.set(i, Math.max(widths.get(i), Columns.width(cells[i])));
        }
        return this;
    }

    /** Writes all rows. */
    public void write(Output out) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(Columns.left(row.get(i), widths.get(i))).append(GAP);
            }
            out.line(line.toString().stripTrailing());
        }
    }
}
