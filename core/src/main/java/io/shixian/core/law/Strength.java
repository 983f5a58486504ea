package io.shixian.core.law;

/** How strictly a clause binds; only a {@link #SHALL} limit can be breached, the others are exceeded. */
public enum Strength {

    /** A duty (应, 应当). */
    SHALL(new Label("应", "shall")),

    /** A recommendation (宜). */
    SHOULD(new Label("宜", "should")),

    /** A duty with room for exceptions (原则上). */
    IN_PRINCIPLE(new Label("原则上", "in principle"));

    private final Label label;

    Strength(Label label) {
        this.label = label;
    }

    /** Returns the word of the text. */
    public Label label() {
        return label;
    }

    /** Returns the stable code in kebab-case. */
    public String code() {
        return Codes.of(this);
    }
}
