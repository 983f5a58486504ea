package io.shixian.core.policy;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** The scale of an enterprise (企业规模), the largest first. */
public enum EnterpriseScale {

    /** 大型. */
    LARGE(new Label("大型", "large")),

    /** 中型. */
    MEDIUM(new Label("中型", "medium")),

    /** 小型. */
    SMALL(new Label("小型", "small")),

    /** 微型. */
    MICRO(new Label("微型", "micro"));

    private final Label label;

    EnterpriseScale(Label label) {
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
