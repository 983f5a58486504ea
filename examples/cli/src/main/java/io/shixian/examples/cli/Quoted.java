package io.shixian.examples.cli;

/** Values as messages show them: in quotes, and cut where they are long. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** Returns a value in quotes. */
    public static String of(String value) {
        boolean fits = value.codePointCount(0, value.length()) <= LONGEST;
        return "'" + (fits ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…") + "'";
    }
}
