package io.shixian.core.party;

import io.shixian.core.law.Label;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The code of a government service item (政务服务事项): digits and capital letters up to a length that the host's standard
 * sets. GB/T 39046—2020 has 10 for the basic and 24 for the implementation code; some platforms exchange 12 and 36.
 *
 * @param kind  which of the two codes it is; the text does not tell
 * @param value the characters
 */
public record ItemCode(Kind kind, String value) {

    /** More than any standard known allows, so that a code is never a whole document. */
    private static final int LONGEST = 50;

    private static final Pattern CHARACTERS = Pattern.compile("[0-9A-Z]*");

    /** Which of the two codes of an item. */
    public enum Kind {
        /** The code that an item has all over the country (基本编码). */
        BASIC(10, "基本编码", "basic code"),
        /** The code of an item as one organ carries it out (实施编码). */
        IMPLEMENTATION(24, "实施编码", "implementation code");

        private final int longest;
        private final Label label;

        Kind(int longest, String zh, String en) {
            this.longest = longest;
            this.label = new Label(zh, en);
        }

        /** Returns the greatest length by GB/T 39046—2020. */
        public int longest() {
            return longest;
        }

        /** Returns its name. */
        public Label label() {
            return label;
        }

        private String named() {
            return (this == IMPLEMENTATION ? "an " : "a ") + label.en();
        }
    }

    /**
     * Checks the characters, and no more of the length than that it is 1 to 50.
     *
     * @throws IllegalArgumentException if they are wrong
     */
    public ItemCode {
        Objects.requireNonNull(kind, "kind");
        verdict(value, LONGEST).require(kind.named());
    }

    /**
     * Returns a code of the length by GB/T 39046—2020.
     *
     * @throws IllegalArgumentException if its form is wrong
     */
    public static ItemCode of(Kind kind, String text) {
        return of(kind, text, kind.longest());
    }

    /**
     * Returns a code of at most so many characters, up to 50.
     *
     * @throws IllegalArgumentException if its form is wrong
     */
    public static ItemCode of(Kind kind, String text, int longest) {
        verdict(text, longest).require(kind.named());
        return new ItemCode(kind, text);
    }

    /** Tells whether a text is exactly a code of that kind by GB/T 39046—2020. */
    public static Verdict verdict(Kind kind, CharSequence text) {
        return verdict(text, kind.longest());
    }

    /** Tells whether a text is exactly a code of 1 to so many characters. */
    public static Verdict verdict(CharSequence text, int longest) {
        if (text.length() == 0 || text.length() > longest) {
            return Verdict.badFormat(
                    "应为1至" + longest + "位，现为" + text.length() + "位",
                    "it has 1 to " + longest + " characters, not " + text.length());
        }
        return CHARACTERS.matcher(text).matches()
                ? Verdict.VALID
                : Verdict.badFormat("只能用数字与大写字母", "it is written in digits and capital letters");
    }

    /** Returns the characters. */
    @Override
    public String toString() {
        return value;
    }
}
