package io.shixian.json;

/** How large and how deep JSON may be, when it is read and when it is written. */
public final class JsonLimits {

    /** How many objects and arrays may stand in one another. */
    public static final int DEPTH = 32;

    /** How many characters a text or the name of a field may have. */
    public static final int TEXT = 100_000;

    /** How many values and characters of texts and names there may be together: the history of a case fits in. */
    public static final int SIZE = 16_777_216;

    private JsonLimits() {}
}
