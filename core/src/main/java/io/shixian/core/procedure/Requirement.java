package io.shixian.core.procedure;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** What a step needs besides the right party in the right stage. */
public enum Requirement {

    /** A reason in words. */
    REASON(new Label("说明理由", "a reason")),

    /** A reference to a document: the step is made in writing. */
    DOCUMENT(new Label("书面材料", "a document")),

    /** A grade from 1, very satisfied, to 5, very dissatisfied (GB/T 39046-2020, A.8). */
    GRADE(new Label("评价等次（1至5）", "a grade from 1 to 5"));

    private final Label label;

    Requirement(Label label) {
        this.label = label;
    }

    /** Returns what is needed in words. */
    public Label label() {
        return label;
    }

    /** Returns the stable code. */
    public String code() {
        return Codes.of(this);
    }
}
