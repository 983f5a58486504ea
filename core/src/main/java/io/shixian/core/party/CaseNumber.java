package io.shixian.core.party;

import java.util.regex.Pattern;

/**
 * The number under which an organ handles an application (办件编号): 1 to 50 letters, digits and hyphens, without a
 * structure that holds nationwide (GB/T 39046—2020).
 * <p>
 * It is given by the organ; the id under which a case is kept here is the host's and may be another one.
 *
 * @param value the characters
 */
public record CaseNumber(String value) {

    private static final int LONGEST = 50;
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]([0-9A-Za-z-]*[0-9A-Za-z])?");

    /**
     * Checks the form of the number.
     *
     * @throws IllegalArgumentException if it is wrong
     */
    public CaseNumber {
        verdict(value).require("a case number");
    }

    /**
     * Returns the number.
     *
     * @throws IllegalArgumentException if its form is wrong
     */
    public static CaseNumber of(String text) {
        return new CaseNumber(text);
    }

    /** Tells whether a text has exactly the form of such a number. */
    public static Verdict verdict(CharSequence text) {
        if (text.length() == 0 || text.length() > LONGEST) {
            return Verdict.badFormat(
                    "应为1至50位，现为" + text.length() + "位", "it has 1 to 50 characters, not " + text.length());
        }
        return FORM.matcher(text).matches()
                ? Verdict.VALID
                : Verdict.badFormat("只能用字母、数字与其间的连字符", "it is written in letters, digits and hyphens between them");
    }

    /** Returns the characters. */
    @Override
    public String toString() {
        return value;
    }
}
