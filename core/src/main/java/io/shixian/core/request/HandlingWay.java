package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** By which way an item is asked for (办理形式; GB/T 39046-2020, A.5). */
public enum HandlingWay implements Numbered {

    /** At a service window. */
    WINDOW(1, "窗口办理", "service window"),

    /** On the web, with a computer. */
    WEB(2, "网上办理", "web"),

    /** With a mobile device. */
    MOBILE(3, "移动端办理", "mobile"),

    /** By courier. */
    COURIER(4, "快递申请", "courier"),

    /** Any other. */
    OTHER(9, "其他", "other");

    private final int number;
    private final Label label;

    HandlingWay(int number, String zh, String en) {
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
