package io.shixian.core.duty;

import io.shixian.core.deadline.Verdict;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** Who says how often a duty is owed; only where the text itself says so can it be breached (T25). */
public enum PeriodSource {

    /** The text on which the duty stands, as in 每周 or 每月. */
    TEXT(new Label("依据所列条款", "by the clause"), Verdict.BREACHED),

    /** The host, because the text only says regularly (定期) or nothing. */
    HOST(new Label("由使用单位设定", "set by the host"), Verdict.EXCEEDED);

    private final Label label;
    private final Verdict missed;

    PeriodSource(Label label, Verdict missed) {
        this.label = label;
        this.missed = missed;
    }

    /** Returns the source in words. */
    public Label label() {
        return label;
    }

    /** Returns the verdict on an occurrence that was not done in time. */
    Verdict missed() {
        return missed;
    }

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }
}
