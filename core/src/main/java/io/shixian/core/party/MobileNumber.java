package io.shixian.core.party;

import java.util.regex.Pattern;

/**
 * A mobile phone number of the Chinese mainland (手机号码): 11 digits, of which the first is 1 and the second 3 to 9.
 * <p>
 * It is personal: it prints as its first three and last four digits.
 *
 * @param unmasked the whole number; keep it out of logs and messages
 */
public record MobileNumber(String unmasked) {

    private static final int LENGTH = 11;
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");
    private static final Pattern FORM = Pattern.compile("1[3-9].*");

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if its form is wrong
     */
    public MobileNumber {
        verdict(unmasked).require("a mobile number");
    }

    /**
     * Returns the number.
     *
     * @throws IllegalArgumentException if its form is wrong
     */
    public static MobileNumber of(String text) {
        return new MobileNumber(text);
    }

    /** Tells whether a text is exactly such a number; there is no check digit. */
    public static Verdict verdict(CharSequence text) {
        if (text.length() != LENGTH) {
            return Verdict.badFormat(
                    "应为11位数字，不含 +86、空格与连字符，现为" + text.length() + "位",
                    "it has 11 digits, without +86, spaces or hyphens, not " + text.length());
        }
        if (!DIGITS.matcher(text).matches()) {
            return Verdict.badFormat("只能用数字 0 至 9", "it is written in the digits 0 to 9");
        }
        return FORM.matcher(text).matches()
                ? Verdict.VALID
                : Verdict.badFormat("应以 13 至 19 开头；固定电话不适用", "it begins with 13 to 19; a landline number is none");
    }

    /** Returns the first three and the last four digits, such as {@code 138****5678}. */
    public String masked() {
        return unmasked.substring(0, 3) + "****" + unmasked.substring(7);
    }

    /** Returns {@link #masked()}. */
    @Override
    public String toString() {
        return masked();
    }
}
