package io.shixian.core.party;

import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码), the number of a legal person or another organisation (GB 32100—2015): one
 * character for the department that registered it, one for the kind, six digits for the division, an
 * {@link OrganisationCode}, and a check character.
 * <p>
 * Some codes that were given out early fail the check; whether to take them is the host's choice between {@link #of} and
 * {@link #lenient}. The code is public and prints whole.
 */
public final class UnifiedSocialCreditCode {

    private static final String KIND = "a unified social credit code";
    private static final int LENGTH = 18;
    /** Without I, O, S, V and Z, which are taken for digits or each other; a character's value is its place here. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Any letter may stand last: printed codes that end in Z have a wrong check character, not a wrong form. */
    private static final Pattern CHARACTERS = Pattern.compile("[" + ALPHABET + "]{17}[0-9A-Z]");

    private static final Pattern REGION = Pattern.compile("..[1-9][0-9]{5}.*");

    private final String value;

    private UnifiedSocialCreditCode(String value) {
        this.value = value;
    }

    /**
     * Returns the code.
     *
     * @param text 18 characters, letters in capitals
     * @throws IllegalArgumentException if its form is wrong, or its check character, or that of the organisation code in it
     */
    public static UnifiedSocialCreditCode of(String text) {
        verdict(text).require(KIND);
        return new UnifiedSocialCreditCode(text);
    }

    /**
     * Returns the code, be its check characters right or not.
     *
     * @throws IllegalArgumentException if its form is wrong
     */
    public static UnifiedSocialCreditCode lenient(String text) {
        verdict(text).requireForm(KIND);
        return new UnifiedSocialCreditCode(text);
    }

    /** Tells whether a text is exactly such a code: first by its form, then by its own check character, then by the inner one. */
    public static Verdict verdict(CharSequence text) {
        if (text.length() != LENGTH) {
            return Verdict.badFormat(
                    "应为18位，不含空格与连字符，现为" + text.length() + "位",
                    "it has 18 characters, without spaces or hyphens, not " + text.length());
        }
        if (!CHARACTERS.matcher(text).matches()) {
            return Verdict.badFormat(
                    "只能用数字与大写字母，且不用 I、O、S、V、Z",
                    "it is written in digits and capital letters other than I, O, S, V and Z");
        }
        if (!REGION.matcher(text).matches()) {
            return Verdict.badFormat(
                    "第3至8位应为行政区划代码（数字，不以0开头）", "characters 3 to 8 are a division code: digits, the first not 0");
        }
        if (text.charAt(LENGTH - 1) != checkCharacter(text)) {
            return Verdict.badCheckDigit(
                    "校验码（第18位）与前17位不符，请核对是否有错字",
                    "the check character (the 18th) does not follow from the first 17; look for a mistyped one");
        }
        return OrganisationCode.verdict(organisation(text)).isValid()
                ? Verdict.VALID
                : Verdict.badCheckDigit(
                        "其中组织机构代码的校验码（第17位）与第9至16位不符",
                        "the check character of the organisation code in it (the 17th) does not follow from characters 9 to 16");
    }

    private static char checkCharacter(CharSequence text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static String organisation(CharSequence text) {
        return text.subSequence(8, 17).toString();
    }

    /** Returns the verdict on this code; only of one made by {@link #lenient} it can be other than valid. */
    public Verdict verdict() {
        return verdict(value);
    }

    /** Returns positions 9 to 17; ask it for the verdict on its own check character. */
    public OrganisationCode organisationCode() {
        return OrganisationCode.lenient(organisation(value));
    }

    /** Returns the division of the department that registered the organisation, positions 3 to 8. */
    public DivisionCode division() {
        return DivisionCode.of(value.substring(2, 8));
    }

    /** Returns the 18 characters. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnifiedSocialCreditCode code && code.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the 18 characters. */
    @Override
    public String toString() {
        return value;
    }
}
