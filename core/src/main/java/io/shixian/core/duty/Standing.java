package io.shixian.core.duty;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** How an occurrence of a duty stands. */
public enum Standing {

    /** It was done in its period, in time. */
    DONE(new Label("按期完成", "done in time")),

    /** It was done, but too late. */
    DONE_LATE(new Label("逾期完成", "done late")),

    /** It was not done, and its due day is over. */
    MISSED(new Label("逾期未完成", "missed")),

    /** It was not done, and there is time. */
    OPEN(new Label("未到期", "not yet due")),

    /** Its period has no working day: nothing is owed, whatever was done. */
    NOT_APPLICABLE(new Label("无此义务", "not applicable"));

    private final Label label;

    Standing(Label label) {
        this.label = label;
    }

    /** Returns the standing in words. */
    public Label label() {
        return label;
    }

    /** Returns the stable code in kebab-case. */
    public String code() {
        return Codes.of(this);
    }
}
