package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** What kind of body exercises an item (实施主体性质; GB/T 39046-2020, A.3). */
public enum BodyKind implements Numbered {

    /** An organ to which the law gives the power. */
    STATUTORY_ORGAN(1, "法定机关", "statutory organ"),

    /** An organisation that a law authorises. */
    AUTHORISED(2, "授权组织", "authorised organisation"),

    /** An organisation that an organ entrusts. */
    ENTRUSTED(3, "受委托组织", "entrusted organisation"),

    /** Any other. */
    OTHER(9, "其他", "other");

    private final int number;
    private final Label label;

    BodyKind(int number, String zh, String en) {
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
