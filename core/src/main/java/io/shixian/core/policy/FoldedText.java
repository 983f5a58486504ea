package io.shixian.core.policy;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A text in which words are looked for without regard to case and width of letters.
 *
 * @param text the folded text
 */
record FoldedText(String text) {

    /** Texts one below the other, so that no word is found across two of them. */
    static FoldedText of(Iterable<String> texts) {
        return new FoldedText(fold(String.join("\n", texts)));
    }

    /** The form in which texts are compared: lower case, letters and digits of single width. */
    static String fold(String text) {
        return Normalizer.normalize(
                Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /**
     * Tells whether a folded word occurs. Chinese is found anywhere; where the word begins or ends with another letter
     * or a digit, the text must not go on with one, so that ai is not found in paid.
     */
    boolean has(String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = (at == 0) || !(joins(text.codePointBefore(at)) && joins(word.codePointAt(0)));
            boolean ends = (end == text.length())
                    || !(joins(text.codePointAt(end)) && joins(word.codePointBefore(word.length())));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is part of words that stand between blanks. */
    private static boolean joins(int character) {
        return Character.isLetterOrDigit(character) && UnicodeScript.of(character) != UnicodeScript.HAN;
    }
}
