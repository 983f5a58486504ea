package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** In which form a material is handed in; GB/T 39046-2020 has no code set for it, so these are ours. */
public enum MaterialForm {

    /** The original on paper (原件). */
    ORIGINAL("原件", "original"),

    /** A copy on paper (复印件). */
    COPY("复印件", "copy"),

    /** An electronic document (电子件). */
    ELECTRONIC("电子件", "electronic document");

    private final Label label;

    MaterialForm(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /** Returns its name. */
    public Label label() {
        return label;
    }

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }
}
