package io.shixian.core.policy;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.util.OptionalLong;

/** An indicator (指标) by which the scale of an enterprise is judged. */
public enum Figure {

    /** 从业人员 (X), in persons. */
    HEADCOUNT(new Label("从业人员", "headcount"), 1),

    /** 营业收入 (Y), in 10,000 yuan. */
    REVENUE(new Label("营业收入", "operating revenue"), 10_000),

    /** 资产总额 (Z), in 10,000 yuan. */
    ASSETS(new Label("资产总额", "total assets"), 10_000);

    private final Label label;
    private final long unit;

    Figure(Label label, long unit) {
        this.label = label;
        this.unit = unit;
    }

    /** Returns its name. */
    public Label label() {
        return label;
    }

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }

    /** How many persons or yuan one unit of the thresholds is. */
    long unit() {
        return unit;
    }

    /** What an enterprise has of it, in persons or yuan. */
    OptionalLong of(EnterpriseProfile profile) {
        return switch (this) {
            case HEADCOUNT -> profile.headcount();
            case REVENUE -> profile.revenue();
            case ASSETS -> profile.assets();
        };
    }
}
