package io.shixian.core.law;

import java.util.Locale;
import java.util.Objects;

/**
 * A wording in Chinese and English.
 *
 * @param zh the Chinese wording
 * @param en the English wording
 */
public record Label(String zh, String en) {

    /**
     * Checks that both wordings are there.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public Label {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a label needs both languages, not '" + zh + "' and '" + en + "'");
        }
    }

    /** Returns the wording in a language: Chinese for every Chinese locale, English for all others. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** Returns both wordings, the Chinese first. */
    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
