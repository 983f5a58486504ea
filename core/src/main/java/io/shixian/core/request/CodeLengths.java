package io.shixian.core.request;

/**
 * How long the codes of an item may be, since texts differ.
 *
 * @param basic          the most characters of the basic code (基本编码)
 * @param implementation the most characters of the implementation code (实施编码)
 */
public record CodeLengths(int basic, int implementation) {

    /** GB/T 39046-2020: 10 and 24. */
    public static final CodeLengths STANDARD = new CodeLengths(10, 24);

    /** The tables in which provinces upload their cases, as they are implemented: 12 and 36. */
    public static final CodeLengths UPLOAD_TABLES = new CodeLengths(12, 36);

    /**
     * Checks that there is room for a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CodeLengths {
        if (basic < 1 || implementation < 1) {
            throw new IllegalArgumentException(
                    "codes of at most " + basic + " and " + implementation + " characters; allow 1 or more");
        }
    }
}
