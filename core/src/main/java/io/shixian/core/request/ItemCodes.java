package io.shixian.core.request;

import java.util.Objects;

/**
 * By which codes an item is known; {@link ServiceItem} checks them.
 *
 * @param basic          the basic code (基本编码), the same wherever the item is exercised
 * @param implementation the implementation code (实施编码), of the item as one organ exercises it
 * @param lengths        how long they may be
 */
public record ItemCodes(String basic, String implementation, CodeLengths lengths) {

    /** Checks that nothing is missing. */
    public ItemCodes {
        Objects.requireNonNull(basic, "basic");
        Objects.requireNonNull(implementation, "implementation");
        Objects.requireNonNull(lengths, "lengths");
    }

    /** Returns codes of the standard's lengths. */
    public static ItemCodes of(String basic, String implementation) {
        return new ItemCodes(basic, implementation, CodeLengths.STANDARD);
    }
}
