package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** Whom an item serves (服务对象; GB/T 39046-2020, A.4). */
public enum Served implements Numbered {

    /** A natural person. */
    NATURAL_PERSON(1, "自然人", "natural person"),

    /** An enterprise. */
    ENTERPRISE(2, "企业", "enterprise"),

    /** A public institution. */
    INSTITUTION(3, "事业单位", "public institution"),

    /** A social organisation. */
    SOCIAL_ORGANISATION(4, "社会组织", "social organisation"),

    /** An administrative organ. */
    ADMINISTRATIVE_ORGAN(5, "行政机关", "administrative organ"),

    /** Any other. */
    OTHER(6, "其他", "other");

    private final int number;
    private final Label label;

    Served(int number, String zh, String en) {
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
