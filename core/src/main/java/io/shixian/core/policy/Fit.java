package io.shixian.core.policy;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** Whether an enterprise has what a policy asks. */
public enum Fit {

    /** It has. */
    FITS(new Label("符合", "fits")),

    /** It has not. */
    DOES_NOT_FIT(new Label("不符合", "does not fit")),

    /** Too little is known of it; with more it may fit. */
    UNKNOWN(new Label("无法判断", "can't be told"));

    private final Label label;

    Fit(Label label) {
        this.label = label;
    }

    /** Returns the answer in words. */
    public Label label() {
        return label;
    }

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }

    static Fit of(boolean fits) {
        return fits ? FITS : DOES_NOT_FIT;
    }
}
