package io.shixian.core.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Names that someone may have meant. */
final class Nearest {

    private static final int MOST = 5;

    private Nearest() {}

    /** Returns the known names nearest to a wrong one, the nearest first. */
    static String to(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return "there are none";
        }
        return (known.size() > MOST ? "the nearest are " : "known are ")
                + known.stream()
                        .distinct()
                        .sorted(Comparator.<String>comparingInt(name -> distance(wrong, name))
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST)
                        .collect(Collectors.joining(", "));
    }

    /** Counts the letters to add, drop or change; the end of a very long name is left out. */
    private static int distance(String wrong, String name) {
        String from = wrong.substring(0, Math.min(wrong.length(), 80));
        int[] row = new int[name.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (from.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[name.length()];
    }
}
