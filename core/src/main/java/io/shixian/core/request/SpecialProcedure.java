package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/**
 * What may make a case of an item take longer (特别程序; GB/T 39046-2020, A.7).
 * <p>
 * The standard counts an extension among them although it stops no clock: here it lengthens the limit, and only the others
 * may suspend it.
 */
public enum SpecialProcedure implements Numbered {

    /** More time on the same clock (延长审批). */
    EXTENSION(1, "延长审批", "extension"),

    /** Hearing, inspection, expert review and the like. */
    OTHER(2, "其他特别程序", "other special procedure");

    private final int number;
    private final Label label;

    SpecialProcedure(int number, String zh, String en) {
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
