package io.shixian.core.assessment;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** What an indicator speaks about; an assessment is to look at all three. */
public enum Aspect {

    /** How the platform works: matters handled, in time. */
    OPERATION("运行效果", "operating effect"),

    /** How those are served who ask. */
    SERVICE("服务质量", "service quality"),

    /** Whether the platform is kept safe. */
    SECURITY("安全", "security");

    private final Label label;

    Aspect(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /** Returns the name. */
    public Label label() {
        return label;
    }

    /** Returns the stable code in kebab-case. */
    public String code() {
        return Codes.of(this);
    }
}
