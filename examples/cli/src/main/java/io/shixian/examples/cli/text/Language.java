package io.shixian.examples.cli.text;

import io.shixian.core.law.Label;
import java.util.Locale;

/** In which language texts are written. */
public enum Language {

    /** Chinese. */
    ZH,

    /** English. */
    EN,

    /** Chinese, then English. */
    BOTH;

    /** Returns the wording in this language. */
    public String of(String zh, String en) {
        return switch (this) {
            case ZH -> zh;
            case EN -> en;
            case BOTH -> zh + " / " + en;
        };
    }

    /** Returns the wording in this language. */
    public String of(Label label) {
        return of(label.zh(), label.en());
    }

    /** Returns the locale in which labels are asked for: Chinese where both are wanted. */
    public Locale locale() {
        return this == EN ? Locale.ENGLISH : Locale.CHINESE;
    }

    /** Returns the code by which the option {@code --lang} knows it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code zh} or {@code en}. */
    static Language parse(String code) {
        return switch (code) {
            case "zh" -> ZH;
            case "en" -> EN;
            default ->
                throw new WrongUse(
                        "--lang " + Quoted.of(code) + " is not a language; write zh or en, or leave it out for both");
        };
    }
}
