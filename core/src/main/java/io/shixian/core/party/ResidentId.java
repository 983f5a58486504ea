package io.shixian.core.party;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen's identity number (公民身份号码, GB 11643—1999): six digits for the division of the first registration, the
 * birth date, a sequence number, and a check character.
 * <p>
 * It is personal: it prints as its division and twelve asterisks, so neither birth date, sex nor the rest can be read or
 * recomputed from what is printed.
 *
 * @param unmasked the whole number; keep it out of logs and messages
 */
public record ResidentId(String unmasked) {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int EARLIEST_YEAR = 1800;
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if its form or its check character is wrong
     */
    public ResidentId {
        verdict(unmasked).require("a resident number");
    }

    /**
     * Returns the number.
     *
     * @throws IllegalArgumentException if its form or its check character is wrong
     */
    public static ResidentId of(String text) {
        return new ResidentId(text);
    }

    /** Tells whether a text is exactly such a number; whether the birth date has come yet is not asked. */
    public static Verdict verdict(CharSequence text) {
        if (text.length() == OLD_LENGTH && DIGITS.matcher(text).matches()) {
            return Verdict.badFormat(
                    "15位的旧号码已停用，请使用证件上的18位号码",
                    "numbers of 15 digits are no longer used; take the one of 18 characters on the identity card");
        }
        if (text.length() != LENGTH) {
            return Verdict.badFormat(
                    "应为18位，不含空格，现为" + text.length() + "位",
                    "it has 18 characters, without spaces, not " + text.length());
        }
        if (!FORM.matcher(text).matches()) {
            return Verdict.badFormat("前17位应为数字，末位应为数字或大写的 X", "it is 17 digits, then a digit or a capital X");
        }
        if (!DivisionCode.verdict(text.subSequence(0, 6)).isValid()) {
            return Verdict.badFormat(
                    "前6位应为行政区划代码（不以0开头）", "the first 6 digits are a division code and do not begin with 0");
        }
        if (birthDate(text).isEmpty()) {
            return Verdict.badFormat(
                    "第7至14位应为出生日期（年月日）",
                    "digits 7 to 14 are the birth date: year, month, day, from " + EARLIEST_YEAR + " on");
        }
        return text.charAt(LENGTH - 1) == checkCharacter(text)
                ? Verdict.VALID
                : Verdict.badCheckDigit(
                        "校验码（第18位）与前17位不符，请核对是否有错字",
                        "the check character (the 18th) does not follow from the first 17; look for a mistyped one");
    }

    private static char checkCharacter(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    private static Optional<LocalDate> birthDate(CharSequence text) {
        int year = number(text, 6, 10);
        int month = number(text, 10, 12);
        int day = number(text, 12, 14);
        boolean exists = year >= EARLIEST_YEAR
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(Year.of(year).atMonth(month).atDay(day)) : Optional.empty();
    }

    private static int number(CharSequence text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** Returns the county in which the number was given out, as it was coded then. */
    public DivisionCode division() {
        return DivisionCode.of(unmasked.substring(0, 6));
    }

    /** Returns the birth date, positions 7 to 14. */
    public LocalDate birthDate() {
        return birthDate(unmasked).orElseThrow();
    }

    /** Returns the sex, by the parity of position 17. */
    public Sex sex() {
        return number(unmasked, 16, 17) % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    /** Returns the division and twelve asterisks, such as {@code 110105************}. */
    public String masked() {
        return unmasked.substring(0, 6) + "*".repeat(LENGTH - 6);
    }

    /** Returns {@link #masked()}. */
    @Override
    public String toString() {
        return masked();
    }
}
