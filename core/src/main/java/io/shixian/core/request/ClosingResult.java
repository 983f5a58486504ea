package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/**
 * With which result a case was closed (办结结果).
 * <p>
 * No national standard has this set: the numbers are those that several provincial systems use in the same way, and that they
 * go back to a common specification is an inference. Ask the platform that you report to before relying on them.
 */
public enum ClosingResult implements Numbered {

    /** A certificate was issued. */
    CERTIFICATE_ISSUED(0, "出证办结", "certificate issued"),

    /** It was returned or refused. */
    RETURNED(1, "退回", "returned"),

    /** It was declared void. */
    VOID(2, "作废", "void"),

    /** It was deleted because it had been entered by mistake. */
    DELETED(3, "删除", "deleted"),

    /** It was passed up to the organ above. */
    PASSED_UP(4, "转报", "passed up"),

    /** What was missing never came. */
    NOT_SUPPLEMENTED(5, "补交不来", "not supplemented"),

    /** It was closed in any other way. */
    CLOSED(6, "办结", "closed");

    private final int number;
    private final Label label;

    ClosingResult(int number, String zh, String en) {
        this.number = number;
        this.label = new Label(zh, en);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Label label() {
        return label;
    }

    @Override
    public String code() {
        return Codes.of(this);
    }
}
