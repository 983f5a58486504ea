package io.shixian.examples.cli.text;

/** Text in the columns of a terminal, where a Chinese character takes two. */
public final class Columns {

    /** The columns that this program fills. */
    public static final int ALL = 100;

    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private Columns() {}

    /** Returns how many columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = Character.isIdeographic(character)
                || isWithin(character, 0x3000, 0x30FF)
                || isWithin(character, 0xAC00, 0xD7A3)
                || isWithin(character, 0xFF01, 0xFF60);
        return wide ? 2 : 1;
    }

    private static boolean isWithin(int character, int first, int last) {
        return character >= first && character <= last;
    }

    /** Fills a text up with blanks behind it. */
    public static String left(String text, int columns) {
        return text + blanks(columns - width(text));
    }

    /** Fills a text up with blanks before it. */
    public static String right(String text, int columns) {
        return blanks(columns - width(text)) + text;
    }

    private static String blanks(int columns) {
        return " ".repeat(Math.max(0, columns));
    }

    /** Draws a share from 0 to 1 of so many columns, to an eighth of a column. */
    public static String bar(double share, int columns) {
        int eighths = (int) Math.round(share * columns * 8);
        String last = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return "█".repeat(eighths / 8) + last;
    }
}
