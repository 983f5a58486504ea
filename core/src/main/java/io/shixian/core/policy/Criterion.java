package io.shixian.core.policy;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** In what an enterprise is held against a policy. */
public enum Criterion {

    /** Whether the policy is valid on the day. */
    VALIDITY(new Label("有效期", "validity")),

    /** Where the enterprise lies. */
    REGION(new Label("地区", "region")),

    /** What it does. */
    INDUSTRY(new Label("行业", "industry")),

    /** How large it is. */
    SCALE(new Label("规模", "scale")),

    /** What else is said of it. */
    TAGS(new Label("标签", "tags"));

    private final Label label;

    Criterion(Label label) {
        this.label = label;
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
