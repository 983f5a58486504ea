package io.shixian.core.request;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;

/** How satisfied a reviewer is (满意度; GB/T 39046-2020, A.8). */
public enum Satisfaction implements Numbered {

    /** The best grade. */
    VERY_SATISFIED(1, "非常满意", "very satisfied"),

    /** The second grade. */
    SATISFIED(2, "满意", "satisfied"),

    /** The last grade that is no bad review. */
    BASICALLY_SATISFIED(3, "基本满意", "basically satisfied"),

    /** A bad review. */
    DISSATISFIED(4, "不满意", "dissatisfied"),

    /** The worst grade, a bad review. */
    VERY_DISSATISFIED(5, "非常不满意", "very dissatisfied");

    private final int number;
    private final Label label;

    Satisfaction(int number, String zh, String en) {
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

    /** Tells whether this is a bad review (差评): one of the two lowest grades. */
    public boolean isBad() {
        return number >= DISSATISFIED.number;
    }
}
