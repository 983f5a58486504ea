package io.shixian.core.assessment;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;

/** How the result of an assessment is made known: one way or the other (GDZW 0001.5-2019, 2.1). */
public enum Disclosure {

    /** Circulated among those who take part. */
    CIRCULATED("内部通报", "circulated internally"),

    /** Published for everyone. */
    PUBLISHED("向社会公开", "published");

    /** On what authority results are made known at all. */
    public static final Clause CLAUSE = Sources.GDZW_OPERATION.section("2.1-d2");

    private final Label label;

    Disclosure(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /** Returns the name. */
    public Label label() {
        return label;
    }

    /** Returns the stable code in kebab-case. */
    public String code() {
        return Codes.of(this);
    }
}
