package io.shixian.core.party;

import io.shixian.core.law.Label;

/** The sex that a resident number tells (性别). */
public enum Sex {
    /** An even sequence number. */
    FEMALE("女", "female"),
    /** An odd sequence number. */
    MALE("男", "male");

    private final Label label;

    Sex(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /** Returns its name. */
    public Label label() {
        return label;
    }
}
