package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** How soon a case of an item is done (办件类型; GB/T 39046-2020, A.6). */
public enum CaseType implements Numbered {

    /** Simple, done on the spot or on the same day. */
    INSTANT(1, "即办件", "done on the spot"),

    /** Done within the limit that the organ promises. */
    PROMISED(2, "承诺件", "done within the promised limit"),

    /** Any other. */
    OTHER(9, "其他", "other");

    private final int number;
    private final Label label;

    CaseType(int number, String zh, String en) {
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
