package io.shixian.core.party;

import java.util.regex.Pattern;

/**
 * An organisation code (组织机构代码), since 2015 positions 9 to 17 of a {@link UnifiedSocialCreditCode} (GB 11714—1997).
 * <p>
 * It is public and prints whole.
 */
public final class OrganisationCode {

    private static final String KIND = "an organisation code";
    private static final int LENGTH = 9;
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{9}");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final String value;

    private OrganisationCode(String value) {
        this.value = value;
    }

    /**
     * Returns the code.
     *
     * @param text 9 characters, without the hyphen before the last one
     * @throws IllegalArgumentException if its form or its check character is wrong
     */
    public static OrganisationCode of(String text) {
        verdict(text).require(KIND);
        return new OrganisationCode(text);
    }

    /**
     * Returns the code, be its check character right or not.
     *
     * @throws IllegalArgumentException if its form is wrong
     */
    public static OrganisationCode lenient(String text) {
        verdict(text).requireForm(KIND);
        return new OrganisationCode(text);
    }

    /** Tells whether a text is exactly such a code. */
    public static Verdict verdict(CharSequence text) {
        if (text.length() != LENGTH) {
            return Verdict.badFormat(
                    "应为9位，不含连字符，现为" + text.length() + "位",
                    "it has 9 characters, without the hyphen, not " + text.length());
        }
        if (!FORM.matcher(text).matches()) {
            return Verdict.badFormat("只能用数字与大写字母", "it is written in digits and capital letters");
        }
        return text.charAt(LENGTH - 1) == checkCharacter(text)
                ? Verdict.VALID
                : Verdict.badCheckDigit(
                        "校验码（第9位）与前8位不符，请核对是否有错字",
                        "the check character (the 9th) does not follow from the first 8; look for a mistyped one");
    }

    /** Letters count 10 to 35 here, unlike in the credit code around it, which leaves five of them out. */
    private static char checkCharacter(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(text.charAt(i), Character.MAX_RADIX) * WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }

    /** Returns the verdict on this code; only of one made by {@link #lenient} it can be other than valid. */
    public Verdict verdict() {
        return verdict(value);
    }

    /** Returns the 9 characters. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrganisationCode code && code.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the 9 characters. */
    @Override
    public String toString() {
        return value;
    }
}
