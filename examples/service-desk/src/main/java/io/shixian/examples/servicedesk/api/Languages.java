package io.shixian.examples.servicedesk.api;

import java.util.Locale;

/** The languages of the interface: Chinese, and English for whoever asks for anything else. */
final class Languages {

    private Languages() {}

    static Locale of(Locale asked) {
        return asked.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
